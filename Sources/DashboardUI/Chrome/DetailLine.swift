package import TerminalKit

/// The row above the key bar: the record under the cursor and why it is so.
package struct DetailLine: Widget, Equatable, Sendable {
  private let spans: [Span]
  private let key: KeyHint?

  /// Creates a line; the key, at the right, is the one that goes to the cause.
  package init(_ spans: [Span], key: KeyHint? = nil) {
    self.spans = spans
    self.key = key
  }

  package init(_ text: String) { self.init([Span(text)]) }

  /// What it says, without its key.
  var text: String { spans.map(\.text).joined() }

  /// The line with something before it.
  func following(_ first: [Span]) -> DetailLine {
    DetailLine(first + [Span(" · ", as: .muted)] + spans, key: key)
  }

  package func render(into frame: inout Frame, area: Rect) {
    let right = key.map { [Span($0.key, as: .key), Span(" \($0.word)", as: .muted)] } ?? []
    frame.draw(Line(spans, right: right), in: area)
  }
}
