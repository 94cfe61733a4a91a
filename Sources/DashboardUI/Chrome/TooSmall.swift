import Phrasebook
package import TerminalKit

/// What a window says that is too small for a screen: in one line, or in as many as it takes.
package struct TooSmall: Widget {
  private let context: Context

  package init(context: Context) {
    self.context = context
  }

  package func render(into frame: inout Frame, area: Rect) {
    let least = Chrome.leastSize
    let text = context.phrases.tooSmall(
      needed: (least.width, least.height), found: (area.width, area.height))
    let lines = text.wrapped(to: area.width).prefix(area.height)
    let top = (area.height - lines.count) / 2
    for (index, line) in lines.enumerated() {
      frame.draw(Line(line, alignment: .centre), in: area.row(top + index))
    }
  }
}
