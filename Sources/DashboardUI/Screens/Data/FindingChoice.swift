import Phrasebook
import ProgrammeModel
import TerminalKit

/// Which findings the reader asked for, and the words that are being typed for it.
struct FindingChoice: Sendable {
  var filter = FindingFilter(severityWords: FindingChoice.severityWords)
  var isTyping = false
  private var field = TextField()

  init() {}

  /// Takes a key of the filter's words; `false` where it is none.
  mutating func type(_ key: Key) -> Bool {
    switch key {
    case .enter: isTyping = false
    case .escape: (isTyping, field) = (false, TextField())
    default:
      if key == .backspace, field.text.isEmpty {
        isTyping = false
      } else if !field.press(key) {
        return false
      }
    }
    filter.text = field.text
    return true
  }

  /// Empties the words that are being typed.
  mutating func clearTyped() { field.clear() }

  /// What rules the list, as its first line; nothing where all findings are shown.
  func spans(in context: Context, columns: Int) -> [Span] {
    guard isTyping || !filter.isEmpty else { return [] }
    let parts = [
      filter.severity.map { context.phrases.severity($0) }, filter.code?.text, filter.path,
    ].compactMap { $0 }
    let fixed = Array(parts.map { [Span($0)] }.joined(separator: [Span(" · ", as: .muted)]))
    let gap = fixed.isEmpty || filter.text.isEmpty && !isTyping ? [] : [Span("  ")]
    let start = [Span("/ ", as: .key)] + fixed + gap
    guard isTyping else { return start + [Span(filter.text)] }
    return start + field.spans(columns: columns - start.columns)
  }

  mutating func clear() {
    (filter, field) = (FindingFilter(severityWords: Self.severityWords), TextField())
  }

  /// What each severity is called in any of the languages, also when it is counted.
  private static let severityWords = FindingCode.Severity.allCases.reduce(
    into: [FindingCode.Severity: [String]]()
  ) { words, severity in
    words[severity] = Language.allCases.map(\.phrases).flatMap { phrases in
      let counted = [1, 2, 5].map { count in
        switch severity {
        case .error: phrases.count(count, \.error)
        case .warning: phrases.count(count, \.warning)
        case .info: phrases.count(count, \.note)
        }
      }
      return [phrases.severity(severity)] + counted.map { String($0.drop { !$0.isLetter }) }
    }
  }
}
