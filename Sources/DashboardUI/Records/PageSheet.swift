import TerminalKit

/// The rows of a page inside a pane of a screen, where nothing is selected and so none leads on; what finds no room is cut.
struct PageSheet: Widget {
  private let rows: [PageRow]

  init(_ rows: [PageRow]) {
    self.rows = rows.map(\.withoutLink)
  }

  /// The rows of the screen that it takes in full at a width.
  func height(columns: Int) -> Int { PageLayout(rows, width: columns).lines.count }

  func render(into frame: inout Frame, area: Rect) {
    let layout = PageLayout(rows, width: frame.isSpoken ? PageLayout.unbroken : area.width)
    for (index, line) in layout.lines.prefix(area.height).enumerated() {
      let isCut = index == area.height - 1 && layout.lines.count > area.height
      layout.draw(isCut ? line.cut : line, into: &frame, in: area.row(index))
    }
  }
}
