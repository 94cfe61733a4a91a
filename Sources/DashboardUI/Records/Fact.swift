package import TerminalKit

/// One thing to know of a record: a label, and what it is.
package struct Fact: Sendable {
  let label: String
  let lines: Lines

  /// What stands beside a label.
  enum Lines: Sendable {
    /// One row, cut at its end.
    case row([Span])

    /// A text of several rows.
    case text(String)
  }

  package init(_ label: String, _ spans: [Span]) {
    self.label = label
    lines = .row(spans)
  }

  /// A fact in words; `nil` where there are none.
  package init?(_ label: String, text: String?) {
    guard let text, !text.isEmpty else { return nil }
    self.label = label
    lines = .text(text)
  }

  /// A fact in a few words of one row; `nil` where there are none.
  package init?(_ label: String, _ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    self.init(label, [Span(text)])
  }
}
