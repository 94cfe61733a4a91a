import Phrasebook
import ProgrammeModel
import TerminalKit

/// What comes next, by both cities' clocks.
struct KioskNext: Widget {
  let context: Context

  /// Narrower than this, how people take part is left out.
  private static let leastForMode = 70

  func render(into frame: inout Frame, area: Rect) {
    let text = Pane.text(of: area)
    let isRoomy = area.height > 4
    let rows = text.rows(isRoomy ? 1..<text.height - 1 : 0..<text.height)
    let events = Array(context.assessment.upcoming.prefix(rows.height))
    let marksAll = context.marksAll(events.map(\.event))
    let title = [Span(context.phrases.titles.nextTogether.full, as: .title)]
    frame.draw(Pane(title + (marksAll ? [Context.illustrativeMark] : [])), in: area)
    let ahead = events.map { context.nearness(of: $0, width: 1) }
    let when = events.map { context.when($0, isTight: text.width < Self.leastForMode) }
    let aheadColumns = widest(ahead) + 2
    let whenColumns = widest(when) + 2
    for (index, standing) in events.enumerated() {
      let row = rows.row(index)
      frame.draw(Line(ahead[index], as: .muted), in: row)
      let rest = row.splitVertically(at: aheadColumns).right
      frame.draw(Line(when[index]), in: rest)
      let mark = marksAll ? [] : context.illustrativeMark(standing.event)
      let name = context.nameSpans(of: standing.event) + mode(of: standing, in: text) + mark
      frame.draw(Line(name), in: rest.splitVertically(at: whenColumns).right)
    }
  }

  private func mode(of standing: EventStanding, in text: Rect) -> [Span] {
    guard text.width >= Self.leastForMode, let mode = standing.event.mode else { return [] }
    return [Span(", \(context.phrases.term(mode).full)", as: .muted)]
  }

  private func widest(_ texts: [String]) -> Int {
    texts.map { DisplayWidth.columns(of: $0) }.max() ?? 0
  }
}
