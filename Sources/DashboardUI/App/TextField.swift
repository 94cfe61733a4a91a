package import TerminalKit

/// A line that the reader types into: letters as they are typed, no layout guessed.
package struct TextField: Hashable, Sendable {
  package private(set) var text = ""

  /// No text is longer, in characters.
  private static let longest = 200

  package init() {}

  /// Takes a key; `false` where it is no key of a text field.
  package mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let character):
      if text.count < Self.longest { text.append(character) }
      return true
    case .backspace where !text.isEmpty:
      text.removeLast()
      return true
    case .control("u"), .control("w"):
      text = ""
      return true
    default: return false
    }
  }

  /// Empties the field.
  package mutating func clear() { text = "" }

  /// The text with its prompt and a caret: `/ so▏`.
  package func spans(prompt: String) -> [Span] {
    [Span("\(prompt) ", as: .key), Span(text), Span("▏", as: .focus)]
  }
}
