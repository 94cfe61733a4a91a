import Phrasebook
import TerminalKit

/// The key that shows whole what a frame cuts, at the right of the line below it.
struct ZoomHint: Widget {
  let context: Context

  func render(into frame: inout Frame, area: Rect) {
    let word = context.phrases.commands.zoom.word
    let hint = [Span(" z ", as: .key), Span("\(word) ", as: .muted)]
    let place = Rect(
      x: area.maxX - 3 - hint.columns, y: area.minY, width: hint.columns, height: 1)
    if place.minX > area.minX { frame.draw(Line(hint), in: place) }
  }
}
