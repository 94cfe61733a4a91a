import Phrasebook
import ProgrammeModel
import TerminalKit

extension WorkstreamScreen {
  func drawHead(into frame: inout Frame, area: Rect, context: Context) {
    guard let workstream = context.snapshot.workstreams[id] else { return }
    let progress = context.progress(
      Progress(of: milestones(in: context), asOf: context.asOf))
    let title = context.nameSpans(of: workstream, as: .title) + context.illustrativeMark(workstream)
    frame.draw(Line(title, right: progress ?? []), in: area.row(0))
    guard let standing = context.assessment.area(workstream.area) else { return }
    let whose = [Span("\(context.phrases.headings.area.full)  ", as: .muted)]
    let strip = context.ratingStrip(
      of: standing, columns: area.width, hasAges: true, label: whose)
    frame.drawWhole(Line(strip), in: area.row(1))
  }

  func drawMilestones(
    into frame: inout Frame, area: Rect, hidden: Int, context: Context
  ) {
    let shown = Set(shownRows(ofPane: 0, in: context))
    let standings = milestones(in: context).filter { shown.contains($0.milestone.name) }
    let phrases = context.phrases
    let order = phrases.sorted(by: phrases.headings.due.short)
    let mark = context.marksAll(standings.map(\.milestone)) ? [Context.illustrativeMark] : []
    frame.draw(
      Pane(
        [Span(phrases.titles.milestones.full, as: .title)] + mark, index: 0,
        note: [Span("\(order) · \(phrases.tally(standings.count, \.milestone))", as: .muted)]
          + context.morePanes(hidden),
        isFocused: panes.focus == 0), in: area)
    if standings.isEmpty {
      frame.draw(Line(context.emptyWords(\.milestones)), in: Pane.text(of: area))
      return
    }
    let interior = Pane.interior(of: area)
    let table = interior.rows(0..<max(interior.height - 1, 0))
    frame.draw(
      MilestoneTable(
        standings, cursor: panes[0], isFocused: panes.focus == 0, context: context), in: table)
    let marks = standings.map { context.mark(of: $0) }
    let counts = MilestoneMark.told.map { mark in (mark, marks.count { $0 == mark }) }
    let foot = Line(phrases.milestones(counts, inFull: true), as: .muted)
    frame.draw(foot, in: Pane.text(of: area).rowFromBottom(0))
  }

  func drawDeliverables(
    into frame: inout Frame, area: Rect, hidden: Int, context: Context
  ) {
    let phrases = context.phrases
    drawCards(
      1, of: deliverables(in: context), phrases.titles.deliverables.full,
      empty: context.emptyWords(\.deliverables), hidden: hidden, into: &frame, area: area, context
    ) { DeliverableCards(deliverables: $0, cursor: $1, isFocused: $2, context: context) }
  }

  func drawIndicators(
    into frame: inout Frame, area: Rect, hidden: Int, context: Context
  ) {
    let phrases = context.phrases
    drawCards(
      2, of: indicators(in: context), phrases.titles.indicators.full,
      empty: context.emptyWords(\.indicators), hidden: hidden, into: &frame, area: area, context
    ) { IndicatorCards(indicators: $0, cursor: $1, isFocused: $2, context: context) }
  }

  /// Draws a pane of cards: those of its records that pass the filter.
  private func drawCards<R: Record>(
    _ pane: Int, of records: [R], _ title: String, empty: String, hidden: Int,
    into frame: inout Frame, area: Rect, _ context: Context,
    cards: ([R], ListCursor<RecordName>, Bool) -> some Widget
  ) {
    let passing = Set(shownRows(ofPane: pane, in: context))
    let shown = records.filter { passing.contains($0.name) }
    let mark = context.marksAll(shown) ? [Context.illustrativeMark] : []
    let note = [Span(context.phrases.number(shown.count), as: .muted)] + context.morePanes(hidden)
    let isFocused = panes.focus == pane
    frame.draw(
      Pane([Span(title, as: .title)] + mark, index: pane, note: note, isFocused: isFocused),
      in: area)
    if shown.isEmpty { frame.draw(Line(empty), in: Pane.text(of: area)) }
    frame.draw(cards(shown, panes[pane], isFocused), in: Pane.interior(of: area))
  }
}

extension Context {
  /// That panes found no room, after what stands at the right of a pane's title: ` · +2 panes`.
  func morePanes(_ count: Int) -> [Span] {
    count == 0 ? [] : [Span(" · ", as: .muted), Span(phrases.morePanes(count), as: .accent)]
  }
}
