import TerminalKit

/// One figure of the kiosk page in large digits, over its unit and what must stand by it.
struct KioskTile: Widget {
  let title: [Span]
  let number: String
  let unit: String

  /// What the figure is of, and who says so; one row each.
  let notes: [KioskNote]

  /// With blank rows between, as high as ``roomyHeight``; and without.
  static let roomyHeight = 15
  static let height = 10

  /// Without a frame: the title, the digits, and what stands under them in two rows.
  static let leastHeight = 8

  func render(into frame: inout Frame, area: Rect) {
    guard area.height >= Self.height else {
      drawBare(into: &frame, area: area.textColumns)
      return
    }
    frame.draw(Pane(title), in: area)
    draw(into: &frame, area: Pane.text(of: area), isRoomy: area.height >= Self.roomyHeight)
  }

  private func drawBare(into frame: inout Frame, area: Rect) {
    frame.draw(Line(title), in: area.row(0))
    drawNumber(into: &frame, area: area.rows(from: 1))
    let unit = [Span(unit), Span(" · ", as: .muted)]
    for (index, note) in notes.enumerated() {
      let before = index == 0 ? unit : []
      let line = before + note.spans(columns: area.width - before.columns)
      frame.draw(Line(line, alignment: .centre), in: area.row(1 + BigNumber.height + index))
    }
  }

  private func draw(into frame: inout Frame, area: Rect, isRoomy: Bool) {
    var y = isRoomy ? 2 : 0
    drawNumber(into: &frame, area: area.rows(from: y))
    y += BigNumber.height + (isRoomy ? 1 : 0)
    frame.draw(Line(unit, alignment: .centre), in: area.row(y))
    y += isRoomy ? 2 : 1
    for (index, note) in notes.enumerated() {
      let line = Line(note.spans(columns: area.width), alignment: .centre)
      frame.draw(line, in: area.row(y + index))
    }
  }

  private func drawNumber(into frame: inout Frame, area: Rect) {
    guard let big = BigNumber(number), big.columns <= area.width else {
      let middle = area.row(BigNumber.height / 2)
      frame.draw(Line(number, as: .title, alignment: .centre), in: middle)
      return
    }
    frame.draw(big, in: area.splitVertically(at: (area.width - big.columns) / 2).right)
  }
}
