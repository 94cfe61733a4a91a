import Phrasebook
import TerminalKit

/// The last row while pages turn: which one is shown, how to stop them, and how old the data is.
struct KioskBar: Widget {
  let turn: KioskStanding.Turn
  let context: Context

  func render(into frame: inout Frame, area: Rect) {
    let phrases = context.phrases
    let page = Span(phrases.page(turn.page, of: turn.total))
    let stop = turn.takesKeys ? [Span("   "), Span(phrases.anyKeyStops, as: .muted)] : []
    let keys =
      turn.takesKeys
      ? [KeyHint("?", phrases.commands.help.word), KeyHint("q", phrases.commands.quit.word)] : []
    let right = Array(
      ([context.readingAge] + keys.map(\.spans)).filter { !$0.isEmpty }.joined(separator: [
        Span("   ")
      ]))
    let left = [page] + stop
    let fits = left.columns + right.columns + 2 <= area.width
    frame.draw(Line(fits ? left : [page], right: right), in: area)
  }
}

extension Context {
  /// When the data was read, where a kiosk tells it; else nothing.
  var readingAge: [Span] {
    guard isKiosk, let readAt, let clock = clock(readAt, besides: now) else { return [] }
    return [Span(phrases.dataRead(at: clock), as: .muted)]
  }
}
