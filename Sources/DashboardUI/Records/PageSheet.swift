import TerminalKit

/// The rows of a page inside a pane of a screen, without a selection; what finds no room is cut.
struct PageSheet: Widget {
  private let rows: [PageRow]

  init(_ rows: [PageRow]) {
    self.rows = rows
  }

  /// The rows of the screen that it takes in full at a width.
  func height(columns: Int) -> Int { PageLayout(rows, width: columns).lines.count }

  func render(into frame: inout Frame, area: Rect) {
    let layout = PageLayout(rows, width: area.width)
    for (index, line) in layout.lines.prefix(area.height).enumerated() {
      let isCut = index == area.height - 1 && layout.lines.count > area.height
      let (label, value) = area.row(index).splitVertically(at: layout.labelWidth)
      frame.draw(Line(line.label, as: .muted), in: label)
      frame.draw(Line(isCut ? [Span("…", as: .muted)] : line.spans), in: value)
    }
  }
}
