import Phrasebook
import ProgrammeModel
import TerminalKit

/// What stands in place of a screen whose record has left the data, or is not shown on the day.
struct AbsentRecord: Widget {
  let name: RecordName
  let context: Context

  func render(into frame: inout Frame, area: Rect) {
    frame.draw(Pane(context.title(of: name), isFocused: true), in: area)
    let text = Pane.text(of: area)
    frame.draw(
      Line([Span("! ", as: .alert), Span(context.absence(of: name))]), in: text.row(0))
    frame.draw(Line("\(name.kind):\(name.id)", as: .muted), in: text.row(1))
    let hint = context.has(name) ? hiddenHint : context.phrases.fillsByItself
    frame.draw(Line(hint, as: .muted), in: text.row(3))
  }

  /// Which key shows it again.
  private var hiddenHint: String {
    context.hidesIllustrative
      ? "i  \(context.phrases.commands.illustrative.meaning)"
      : ".  \(context.phrases.commands.asOf.meaning)"
  }
}
