import TerminalKit

/// The rows of a page as lines on the screen, at a width.
package struct PageLayout: Sendable {
  /// A line of the screen: its spans, and the row it belongs to.
  struct Placed: Sendable {
    let row: Int
    let isFirst: Bool
    let label: String
    let spans: [Span]
  }

  let lines: [Placed]
  let labelWidth: Int

  private static let widestLabel = 24

  init(_ rows: [PageRow], width: Int) {
    let labels = rows.map { DisplayWidth.columns(of: $0.label) }
    let longest = min(Self.widestLabel, labels.max() ?? 0)
    let labelWidth = longest == 0 ? 0 : min(longest + 2, max(8, width / 3))
    let textWidth = max(1, width - labelWidth)
    self.labelWidth = labelWidth
    lines = rows.enumerated().flatMap { index, row -> [Placed] in
      guard row.isText, let span = row.value.first else {
        return [Placed(row: index, isFirst: true, label: row.label, spans: row.value)]
      }
      return span.text.wrapped(to: textWidth).enumerated().map { line, text in
        Placed(
          row: index, isFirst: line == 0, label: line == 0 ? row.label : "",
          spans: [Span(text, as: span.role)])
      }
    }
  }

  /// The first line in view, so that all of a row is, where it fits.
  func firstLine(showing row: Int, height: Int) -> Int {
    guard let last = lines.lastIndex(where: { $0.row == row }) else { return 0 }
    let first = lines.firstIndex { $0.row == row } ?? last
    let bottom = ListScroll.firstVisible(selected: last, count: lines.count, height: height)
    return min(bottom, max(0, first))
  }
}
