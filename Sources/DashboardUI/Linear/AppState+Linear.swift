import Phrasebook
import Search
import TerminalKit

/// What became of a typed line.
package enum LinearOutcome<C: Capability> {
  /// The screen may have changed.
  case done

  /// Work that is left for the world outside.
  case work(C.Effect)

  /// The commands are asked for, or those that have something to do with a word.
  case help([String])

  /// Nothing is called so.
  case unknown(String)
}

extension AppState {
  /// Does what a typed line says: a number opens an entry; a key, the name of a command, tab, screen or record does what it
  /// says; while a text is asked for, the line is the text, and an empty one leaves it.
  package mutating func obey(_ line: String) -> LinearOutcome<C> {
    size = linearSize
    context.isSpoken = true
    defer { context.isSpoken = false }
    let text = line.trimmed
    if let key = Key(named: text), key != .enter || top.isTyping { return pressed(key) }
    if text.isEmpty { return top.isTyping ? left() : .done }
    if let number = Int(text), !top.isTyping || isChoice(number) { return opened(number) }
    if top.isTyping { return typed(text) }
    if let help = help(asked: text) { return help }
    if text.count == 1, let character = text.first { return pressed(.character(character)) }
    if let key = command(named: text) { return obey(command: key).map { .work($0) } ?? .done }
    if let key = (top as? any TabbedScreen).flatMap({ type(of: $0).tabKey(named: text) }) {
      return pressed(key)
    }
    if let outcome = obeyed(text) { return outcome }
    return gone(to: text) ?? .unknown(text)
  }

  /// Goes to what has a name: an id, or a screen or command by its whole name in any language, as the palette knows it.
  private mutating func gone(to name: String) -> LinearOutcome<C>? {
    if (try? open(named: name)) != nil { return .done }
    let rows = (rows(of: top) + globalRows).filter { !$0.isByDigit }.merged
    switch PaletteEntry.all(rows, in: context).called(name)?.choice {
    case .command(let row): return obey(command: row.keys[0]).map { .work($0) } ?? .done
    case .screen(let name): return (try? open(named: name)) == nil ? nil : .done
    case .record, nil: return nil
    }
  }

  /// The answer to a line that asks for help, about a word too: `?`, `help`, `help sort`.
  private func help(asked line: String) -> LinearOutcome<C>? {
    let head = line.prefix { $0 != " " }
    guard head == "?" || isName(String(head), of: \.help) else { return nil }
    let word = line.dropFirst(head.count).drop { $0 == " " }
    guard !word.isEmpty else { return .help(linearHelp) }
    let words = SoughtWord.words(of: String(word))
    let told = linearHelp.filter { FoldedText($0).contains(words) }
    return told.isEmpty ? .unknown(String(word)) : .help(told)
  }

  /// A command that asks for a text, with the text after it: `/metro`, `filter metro`, `:trade`, `date 2021-03-01`.
  private mutating func obeyed(_ line: String) -> LinearOutcome<C>? {
    let isSign = line.first.map { "/:／：".contains($0) } ?? false
    let head = isSign ? String(line.prefix(1)) : String(line.prefix { $0 != " " })
    let text = line.dropFirst(head.count).drop { $0 == " " }
    guard !text.isEmpty, let key = key(of: head) else { return nil }
    if key == .character(":") { return gone(to: String(text)) }
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

  /// Puts a line in the place of what was typed before and is still there, as after a date that was refused. Of several
  /// records that are found none is opened: they are listed, and a number chooses.
  private mutating func typed(_ text: String) -> LinearOutcome<C> {
    screens[screens.count - 1].clearTyped()
    for character in text { press(.character(character)) }
    return offersChoice ? .done : pressed(.enter)
  }

  /// Whether what was typed is answered by a list to choose from.
  private var offersChoice: Bool {
    (top as? any TypedListScreen)?.offersChoice(in: context) ?? false
  }

  /// Whether a number is one of the list to choose from, and no new text.
  private func isChoice(_ number: Int) -> Bool {
    offersChoice && linearPage.entries.indices.contains(number - 1)
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
    var sized = context
    sized.size = size
    guard screens[screens.count - 1].point(at: hits, in: sized) != .nowhere else { return .done }
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
