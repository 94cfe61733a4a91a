package import TerminalKit

/// A line that the reader types into: letters as they are typed, no layout guessed.
package struct TextField: Hashable, Sendable {
  package private(set) var text = ""

  /// The characters after the caret; 0 while it stands at the end.
  private var behindCaret = 0

  /// No text is longer, in characters.
  private static let longest = 200

  package init() {}

  /// Takes a key; `false` where it is no key of a text field, or has nothing to do in an empty one.
  package mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(Self.oneLine(pasted))
    default:
      guard !text.isEmpty, let edit = Self.edits[key] else { return false }
      edit(&self)
    }
    return true
  }

  /// Whether the caret stands behind the last character.
  var isAtEnd: Bool { behindCaret == 0 }

  /// Empties the field.
  package mutating func clear() { self = TextField() }

  /// Puts a text in the place of what was typed, the caret after it.
  package mutating func replace(with text: String) {
    clear()
    insert(text)
  }

  /// The text with its prompt and a caret: `/ so▏`.
  ///
  /// - Parameter columns: The columns to be had; a longer text shows its part around the caret.
  package func spans(prompt: String, columns: Int) -> [Span] {
    let prompt = Span("\(prompt) ", as: .key)
    return [prompt] + spans(columns: columns - prompt.columns)
  }

  /// The text with its caret, or the part around the caret that has room.
  func spans(columns: Int) -> [Span] {
    let caret = Span("▏", as: .focus)
    let free = max(columns - caret.columns, 0)
    let before = String(text[..<caretIndex])
    let after = String(text[caretIndex...])
    let left = DisplayWidth.columns(of: before) <= free ? before : before.truncatedAtStart(to: free)
    let right = after.truncated(to: free - DisplayWidth.columns(of: left))
    return [Span(left), caret] + (right.isEmpty ? [] : [Span(right)])
  }
}

extension TextField {
  private var caretIndex: String.Index {
    text.index(text.endIndex, offsetBy: -min(behindCaret, text.count))
  }

  /// Puts a text in at the caret; a combining mark joins the letter before it.
  private mutating func insert(_ added: String) {
    let start = String(text[..<caretIndex])
    let end = String(text[caretIndex...])
    let room = Self.longest - text.count
    let kept = added.count <= max(room, 0) ? added : String(added.prefix(max(room, 0)))
    text = start + kept + end
    behindCaret = min(end.count, text.count)
  }

  /// A pasted text as one line: line ends and tabs become blanks, other controls nothing.
  private static func oneLine(_ text: String) -> String {
    let blanks = text.replacing("\r\n", with: " ").map { character in
      character.isNewline || character == "\t" ? " " : character
    }
    return String(blanks).unicodeScalars.filter { $0.properties.generalCategory != .control }
      .reduce(into: "") { $0.unicodeScalars.append($1) }.trimmed
  }

  private typealias Edit = @Sendable (inout TextField) -> Void

  private static let edits: [Key: Edit] = [
    .backspace: { $0.removeBefore(1) },
    .delete: { $0.removeAfterCaret(1) },
    .left: { $0.behindCaret = min($0.behindCaret + 1, $0.text.count) },
    .right: { $0.behindCaret = max($0.behindCaret - 1, 0) },
    .home: { $0.behindCaret = $0.text.count },
    .control("a"): { $0.behindCaret = $0.text.count },
    .end: { $0.behindCaret = 0 },
    .control("e"): { $0.behindCaret = 0 },
    .control("u"): { $0.removeBefore(.max) },
    .control("k"): { $0.removeAfterCaret(.max) },
    .control("w"): { $0.removeWord() },
  ]

  private mutating func removeBefore(_ count: Int) {
    let end = String(text[caretIndex...])
    text = text[..<caretIndex].dropLast(count) + end
  }

  private mutating func removeAfterCaret(_ count: Int) {
    let start = String(text[..<caretIndex])
    let end = text[caretIndex...].dropFirst(count)
    behindCaret = end.count
    text = start + end
  }

  /// Removes the word before the caret with the blanks after it.
  private mutating func removeWord() {
    let start = text[..<caretIndex]
    let blanks = start.reversed().prefix { $0.isWhitespace }.count
    let word = start.dropLast(blanks).reversed().prefix { !$0.isWhitespace }.count
    removeBefore(blanks + word)
  }
}
