/// Which findings are wanted, and in which order.
package struct FindingFilter: Hashable, Sendable {
  /// The order of a list of findings.
  package enum Order: Hashable, Sendable {
    /// Errors first, then by code, then by file and place.
    case weight

    /// By file, then by place.
    case place
  }

  package var severity: FindingCode.Severity?
  package var path: String?
  package var code: FindingCode?

  /// Words that must all be found in code, place, record or message; `severity:`, `file:` and `code:` before a word
  /// name where.
  package var text = ""
  package var order = Order.weight

  /// What readers call each severity besides its own name, in lower case.
  private let severityWords: [FindingCode.Severity: [String]]

  package init(severityWords: [FindingCode.Severity: [String]] = [:]) {
    self.severityWords = severityWords
  }

  /// Whether every finding is wanted.
  package var isEmpty: Bool {
    severity == nil && path == nil && code == nil && text.allSatisfy { $0 == " " }
  }

  /// Tells of many findings whether they are wanted.
  var test: (Finding) -> Bool {
    let words = text.lowercased().split(separator: " ").map(Word.init)
    return { finding in
      (severity ?? finding.code.severity) == finding.code.severity
        && (path ?? finding.path) == finding.path && (code ?? finding.code) == finding.code
        && words.allSatisfy { $0.stands(in: finding, severityWords) }
    }
  }
}

/// A word of a filter, in lower case.
private struct Word {
  private let field: Substring?
  private let text: Substring

  private static let fields: Set<Substring> = ["severity", "file", "code"]

  init(_ word: Substring) {
    let parts = word.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { ":：".contains($0) })
    let hasField = parts.count == 2 && Self.fields.contains(parts[0])
    field = hasField ? parts[0] : nil
    text = hasField ? parts[1] : word
  }

  func stands(
    in finding: Finding, _ severityWords: [FindingCode.Severity: [String]]
  ) -> Bool {
    switch field {
    case "severity":
      ([finding.code.severity.rawValue] + severityWords[finding.code.severity, default: []])
        .contains { $0.hasPrefix(text) }
    case "file": finding.path.lowercased().contains(text)
    case "code": finding.code.rawValue.hasPrefix(text)
    default:
      text.isEmpty || finding.code.rawValue.hasPrefix(text)
        || finding.path.lowercased().contains(text)
        || finding.message.lowercased().contains(text)
    }
  }
}
