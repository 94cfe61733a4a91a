import Phrasebook
package import TerminalKit

/// The one line of a window that is too small for a screen.
package struct TooSmall: Widget {
  private let context: Context

  package init(context: Context) {
    self.context = context
  }

  package func render(into frame: inout Frame, area: Rect) {
    let least = Chrome.leastSize
    let text = context.phrases.tooSmall(
      needed: (least.width, least.height), found: (area.width, area.height))
    frame.draw(Line(text, alignment: .centre), in: area.row((area.height - 1) / 2))
  }
}
