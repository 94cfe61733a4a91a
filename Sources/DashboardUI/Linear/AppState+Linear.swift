import Phrasebook
import TerminalKit

/// What became of a typed line.
package enum LinearOutcome<C: Capability> {
  /// The screen may have changed.
  case done

  /// Work that is left for the world outside.
  case work(C.Effect)

  /// The commands are asked for.
  case help

  /// Nothing is called so.
  case unknown(String)
}

extension AppState {
  /// Does what a typed line says: a number opens an entry; a key, a command's name, a screen's or a record's does what it
  /// says; while a text is asked for, the line is the text, and an empty one leaves it.
  package mutating func obey(_ line: String) -> LinearOutcome<C> {
    size = linearSize
    let text = line.trimmed
    if let key = Key(named: text), key != .enter || top.isTyping { return pressed(key) }
    if text.isEmpty { return top.isTyping ? left() : .done }
    if top.isTyping { return typed(text) }
    if let number = Int(text) { return opened(number) }
    if text == "?" || isName(text, of: \.help) { return .help }
    if text.count == 1, let character = text.first { return pressed(.character(character)) }
    if let key = command(named: text) { return obey(command: key).map { .work($0) } ?? .done }
    if let outcome = obeyed(text) { return outcome }
    return (try? open(named: text)) == nil ? .unknown(text) : .done
  }

  /// A command that asks for a text, with the text after it: `/metro`, `filter metro`, `:trade`, `date 2021-03-01`.
  private mutating func obeyed(_ line: String) -> LinearOutcome<C>? {
    let isSign = line.first.map { "/:".contains($0) } ?? false
    let head = isSign ? String(line.prefix(1)) : String(line.prefix { $0 != " " })
    let text = line.dropFirst(head.count).drop { $0 == " " }
    guard !text.isEmpty, let key = key(of: head) else { return nil }
    if key == .character(":") { return (try? open(named: String(text))) == nil ? nil : .done }
    var trial = self
    guard trial.obey(command: key) == nil, trial.top.isTyping else { return nil }
    self = trial
    return typed(String(text))
  }

  /// The key of the command that a word at the prompt stands for: its own, or its name.
  private func key(of word: String) -> Key? {
    if word.count == 1, let character = word.first { return Key.character(character).asCommand }
    return command(named: word)
  }

  /// The key of a command with this name.
  private func command(named word: String) -> Key? {
    let rows = (rows(of: top) + globalRows).filter { !$0.isByDigit }
    let row = rows.first { isName(word, of: $0.phrase) } ?? rows.first { isName(word, of: $0.hint) }
    return row?.keys[0]
  }

  /// The commands of the screen and of all screens, one line each: the key, the word, what it does.
  package var linearHelp: [String] {
    let rows = (rows(of: top) + globalRows).filter { !$0.isByDigit }.merged
    return rows.map { row in
      let phrase = context.phrases.commands[keyPath: row.phrase]
      return "\(row.spokenLabel) (\(phrase.word)): \(phrase.meaning)"
    }
  }

  private mutating func pressed(_ key: Key) -> LinearOutcome<C> {
    press(key).map { .work($0) } ?? .done
  }

  /// Puts a line in the place of what was typed before and is still there, as after a date that was refused.
  private mutating func typed(_ text: String) -> LinearOutcome<C> {
    screens[screens.count - 1].clearTyped()
    for character in text { press(.character(character)) }
    return pressed(.enter)
  }

  /// Leaves a text that is asked for, whatever was typed.
  private mutating func left() -> LinearOutcome<C> {
    screens[screens.count - 1].clearTyped()
    return pressed(.escape)
  }

  private mutating func opened(_ number: Int) -> LinearOutcome<C> {
    let entries = linearPage.entries
    guard entries.indices.contains(number - 1) else { return .unknown("\(number)") }
    let size = linearSize
    let hits = render(size: size, isSpoken: true).hits(at: entries[number - 1])
    dropToast()
    var spoken = context
    (spoken.size, spoken.isSpoken) = (size, true)
    guard screens[screens.count - 1].point(at: hits, in: spoken) != .nowhere else { return .done }
    return pressed(.enter)
  }

  /// Whether a text is the word of a command, in the language in use or in English.
  private func isName(
    _ text: String, of phrase: any KeyPath<Commands, CommandPhrase> & Sendable
  ) -> Bool {
    let wanted = text.lowercased()
    return [context.phrases, Language.english.phrases].contains {
      $0.commands[keyPath: phrase].word.lowercased() == wanted
    }
  }
}

extension Key {
  /// A key without a character of its own, by the name that its label has: `esc`, `pgdn`, `^d`.
  init?(named text: String) {
    let keys: [Key] = [
      .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .backspace, .pageUp, .pageDown,
      .home, .end, .control("d"), .control("u"), .control("z"),
    ]
    let names: [String: Key] = [
      "up": .up, "down": .down, "left": .left, "right": .right, "space": .character(" "),
    ]
    let wanted = text.lowercased()
    guard let key = names[wanted] ?? keys.first(where: { $0.label.lowercased() == wanted }) else {
      return nil
    }
    self = key
  }
}
