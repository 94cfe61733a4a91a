package import TerminalKit

/// Facts one under another, their labels in a muted column at the left.
package struct FactSheet: Widget {
  private let facts: [Fact]

  /// The labels' columns, with the blank after them.
  private static let widestLabel = 18
  private static let narrowestLabel = 12

  package init(_ facts: [Fact]) {
    self.facts = facts
  }

  /// The rows it takes in full at a width.
  package func height(columns: Int) -> Int { rows(columns: columns).count }

  package func render(into frame: inout Frame, area: Rect) {
    let label = labelColumns
    let rows = rows(columns: area.width)
    for (index, row) in rows.prefix(area.height).enumerated() {
      let isCut = index == area.height - 1 && rows.count > area.height
      let (left, right) = area.row(index).splitVertically(at: label)
      frame.draw(Line(row.label, as: .muted), in: left)
      frame.draw(Line(isCut ? [Span("…", as: .muted)] : row.spans), in: right)
    }
  }

  private var labelColumns: Int {
    let widest = facts.map { DisplayWidth.columns(of: $0.label) + 2 }.max() ?? 0
    return min(max(widest, Self.narrowestLabel), Self.widestLabel)
  }

  private func rows(columns: Int) -> [(label: String, spans: [Span])] {
    let width = columns - labelColumns
    return facts.flatMap { fact -> [(label: String, spans: [Span])] in
      switch fact.lines {
      case .row(let spans): return [(fact.label, spans)]
      case .text(let text):
        return text.wrapped(to: width).enumerated().map { index, line in
          (index == 0 ? fact.label : "", [Span(line)])
        }
      }
    }
  }
}
