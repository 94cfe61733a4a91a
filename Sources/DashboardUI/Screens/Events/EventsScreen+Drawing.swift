import Phrasebook
package import ProgrammeModel
package import TerminalKit

extension EventsScreen {
  package func render(into frame: inout Frame, area: Rect, context: Context) {
    guard let events = byTime(in: context) else {
      frame.draw(Pane(context.phrases.titles.agenda.full, digit: 1, isFocused: true), in: area)
      let text = Paragraph(context.phrases.searchWords.preparingList, as: .muted)
      return frame.draw(text, in: Pane.text(of: area))
    }
    let layout = layout(of: area, in: context)
    let titles = context.phrases.titles
    if let place = layout.agendaFrame {
      let pane = Pane(
        titles.agenda.full, digit: 1, note: note(of: events, context), isFocused: !isInMonths)
      frame.draw(pane, in: place)
    }
    if let place = layout.monthsFrame {
      frame.draw(Pane(titles.months.full, digit: 2, isFocused: isInMonths), in: place)
    }
    if let place = layout.agenda { drawAgenda(into: &frame, area: place, context) }
    if let place = layout.past {
      frame.draw(PastEvents(rows: place.height, context: context), in: place)
      frame.draw(Divider(), in: layout.pastDivider)
    }
    // What a key in the months asks for is ready by then.
    if isInMonths { days(of: agenda(in: context), in: context) }
    if let place = layout.months {
      let pane = MonthsPane(day: day(in: context), isFocused: isInMonths, context: context)
      frame.draw(pane, in: place)
    }
  }

  private func note(of events: EventsByTime, _ context: Context) -> [Span] {
    let counts = filter.isInForce ? rowCounts(in: context) : nil
    let words =
      counts.map { context.phrases.shown($0.shown, of: $0.all) }
      ?? context.phrases.agenda(
        ahead: context.assessment.upcoming.count, past: events.pastCount)
    return (events.isIllustrative ? [Span("◇ ", as: .illustrative)] : []) + [
      Span(words, as: .muted)
    ]
  }

  private func drawAgenda(into frame: inout Frame, area: Rect, _ context: Context) {
    let agenda = agenda(in: context)
    guard !agenda.events.isEmpty else {
      let text = area.inset(columns: 1, rows: 0)
      let words =
        agenda.isPending
        ? context.phrases.searchWords.preparingList : context.emptyWords(\.events)
      frame.draw(Paragraph(words, as: .muted), in: text)
      return
    }
    let (events, rows) = (agenda.events, agenda.names)
    let height = AgendaWindow.safeCount(height: area.height)
    let first = cursor.firstVisible(in: rows, height: height)
    let window = AgendaWindow(events, from: first, height: area.height - 1)
    let selected = isInMonths ? nil : cursor.index(in: rows)
    frame.draw(AgendaTable(window, selected: selected, context: context), in: area)
  }

  package func selectedRecord(in context: Context) -> RecordName? {
    chosen(in: context)?.recordName
  }

  package func detail(in context: Context) -> DetailLine? {
    if isInMonths { return DayWords(day(in: context), in: context).detail }
    guard let standing = chosen(in: context) else { return nil }
    let notes = EventNotes(standing, in: context)
    let name = context.nameSpans(of: standing.event, as: .title)
    let mark = context.illustrativeMark(standing.event)
    let hours = notes.sharedHours.map { [Span(" · \($0)", as: .muted)] } ?? []
    let missing =
      context.missingHolidays(before: standing).map {
        [Span(" · ", as: .muted), Span("! ", as: .alert), Span($0, as: .caution)]
      } ?? []
    let key =
      context.sources(of: standing.recordName).isEmpty
      ? nil : KeyHint("o", context.phrases.commands.source.word)
    let line = name + mark + [Span("  "), Span(context.when(standing))]
    let isTight = (line + hours + missing).columns + (key == nil ? 0 : 12) > context.body.width - 4
    return DetailLine(
      line + (isTight && !missing.isEmpty && !context.isSpoken ? [] : hours) + missing, key: key)
  }
}
