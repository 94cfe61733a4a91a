import TerminalKit

extension PageLayout {
  /// Draws a line with its label, and `›` where it leads on and is not read aloud; the column before it is the gutter of the selection.
  func draw(
    _ line: Placed, isSelected: Bool = false, into frame: inout Frame, in place: Rect
  ) {
    let (label, value) = place.splitVertically(at: line.isHeading ? 0 : labelWidth)
    let leads = line.isLink && !frame.isSpoken
    let arrow = leads ? [Span("›", as: .muted)] : []
    frame.draw(Line(line.label, as: .muted), in: label)
    frame.draw(Line(line.spans, right: arrow), in: value)
    guard isSelected else { return }
    if leads {
      let width = min(line.spans.columns, value.width - Self.arrow)
      frame.paint(.selected, in: Rect(x: value.minX, y: value.minY, width: width, height: 1))
    }
    frame.write("▌", at: Point(x: place.minX - 1, y: place.minY), as: .focus)
  }
}
