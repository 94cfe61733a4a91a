package import Phrasebook
package import TerminalKit

/// What a reader sees of a command: its keys and what it is called.
package struct CommandRow: Hashable, Sendable {
  /// Where a row is shown besides the help.
  package enum Place: Hashable, Sendable {
    case keyBar

    /// Only in the help.
    case helpOnly
  }

  package let keys: [Key]

  /// The keys as they are shown, such as `Enter` or `[ ]`.
  package let label: String
  package let phrase: any KeyPath<Commands, CommandPhrase> & Sendable

  /// What the key bar calls it, where that is one word for several commands: `[ ] time`.
  package let hint: any KeyPath<Commands, CommandPhrase> & Sendable
  package let place: Place

  init(
    keys: [Key], label: String?, phrase: any KeyPath<Commands, CommandPhrase> & Sendable,
    hint: (any KeyPath<Commands, CommandPhrase> & Sendable)? = nil, place: Place
  ) {
    self.keys = keys
    self.label = label ?? keys.first?.label ?? ""
    self.phrase = phrase
    self.hint = hint ?? phrase
    self.place = place
  }

  /// The keys as they are typed at a prompt: `up`, where a screen draws an arrow.
  var spokenLabel: String {
    [("↑↓", "up down"), ("↑", "up"), ("↓", "down"), ("←", "left"), ("→", "right")].reduce(label) {
      $0.replacing($1.0, with: $1.1)
    }
  }

  /// The row as the key bar has it.
  var inKeyBar: CommandRow { CommandRow(keys: keys, label: label, phrase: hint, place: place) }

  /// Whether it says by its digit where to go, so that it means nothing without a key.
  var isByDigit: Bool {
    guard case .character(let key)? = keys.first else { return false }
    return ("1"..."9").contains(key)
  }

  /// A row for what each of some digits does while nothing else is typed.
  init(digits: Int, phrase: any KeyPath<Commands, CommandPhrase> & Sendable) {
    let keys = (1...max(digits, 1)).map { Key.character(Character("\($0)")) }
    self.init(
      keys: keys, label: digits > 1 ? "1–\(digits)" : "1", phrase: phrase, place: .keyBar)
  }

  /// A row for what a key does while a text is typed.
  init(_ key: Key, phrase: any KeyPath<Commands, CommandPhrase> & Sendable) {
    self.init(keys: [key], label: nil, phrase: phrase, place: .keyBar)
  }
}

extension [CommandRow] {
  /// The rows with those of the same meaning put together: the digits of panes, a screen's own key and everybody's.
  var merged: [CommandRow] {
    var merged: [CommandRow] = []
    for row in self {
      if let index = merged.firstIndex(where: { $0.phrase == row.phrase }) {
        merged[index] = merged[index].joined(to: row)
      } else {
        merged.append(row)
      }
    }
    return merged
  }
}

extension CommandRow {
  /// Whether its keys are characters, which a text field takes for itself.
  var isTyped: Bool { keys.allSatisfy { if case .character = $0 { true } else { false } } }

  fileprivate func joined(to other: CommandRow) -> CommandRow {
    CommandRow(
      keys: keys + other.keys,
      label: label == other.label || other.label.isEmpty ? label : "\(label) \(other.label)",
      phrase: phrase, hint: hint, place: place)
  }
}
