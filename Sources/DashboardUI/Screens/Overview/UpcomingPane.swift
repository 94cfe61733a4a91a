import Phrasebook
import ProgrammeModel
import TerminalKit

/// Pane 3: what comes next, by both cities' clocks.
struct UpcomingPane: ListPane {
  func title(in context: Context) -> Term { context.phrases.titles.upcoming }

  func note(in context: Context) -> [Span] {
    [Span(context.phrases.tally(context.assessment.upcoming.count, \.event), as: .muted)]
  }

  func rows(in context: Context) -> [String] { context.assessment.once(UpcomingEvents.self).ids }

  func rowsInView(inside: Size, of count: Int, context: Context) -> Int {
    let lines = inside.height - (context.isSpoken && count > inside.height ? 1 : 0)
    return max(1, lines / rowHeight(in: inside.height, context))
  }

  func open(_ row: String, in context: Context) -> BrowseOutcome {
    context.opening(Event.kind, row)
  }

  func record(_ row: String, in context: Context) -> RecordName? {
    RecordName(kind: Event.kind, id: row)
  }

  func figure(of row: String, in context: Context) -> (any Explained)? {
    EventDistance(event: Identifier(row))
  }

  func detail(of row: String, in context: Context) -> DetailLine? {
    let place = context.assessment.once(UpcomingEvents.self).place(of: row)
    guard let standing = place.map({ context.assessment.upcoming[$0] }) else { return nil }
    return DetailLine(
      context.nameSpans(of: standing.event, as: .title)
        + [Span("  "), Span(context.when(standing), as: .plain)])
  }

  func render(
    _ rows: PaneRows, from first: Int, into frame: inout Frame, area: Rect, context: Context
  ) {
    let upcoming = context.assessment.upcoming
    let text = area.inset(columns: 1, rows: 0)
    guard !upcoming.isEmpty else {
      frame.draw(Paragraph(context.emptyPlaces.events, as: .muted), in: text)
      return
    }
    let ids = rows.ids
    let each = rowHeight(in: area.height, context)
    let inView = rowsInView(inside: area.size, of: ids.count, context: context)
    let places = first..<min(first + inView, ids.count)
    let entries = places.map {
      UpcomingEntry(upcoming[rows.place($0)], entry: $0, context: context)
    }
    for (offset, entry) in UpcomingEntry.aligned(entries, columns: text.width).enumerated() {
      let place = text.rows(offset * each..<(offset + 1) * each)
      frame.draw(entry, in: place)
      frame.note(.entry(first + offset), in: place, words: frame.isSpoken ? entry.words : nil)
    }
    drawOfficeHours(
      into: &frame, area: text.rows(from: entries.count * each), context)
    let left = ids.count - first - inView
    guard context.isSpoken, left > 0 else { return }
    frame.draw(Line(context.phrases.more(left), as: .muted), in: text.row(text.height - 1))
  }

  /// When both offices are open, at the foot of the pane, where events leave a row that has room for all of it.
  private func drawOfficeHours(into frame: inout Frame, area: Rect, _ context: Context) {
    guard area.height > 0, !context.isSpoken else { return }
    let words = context.phrases.eventWords
    let hours = context.officeHours(on: context.asOf)
    let line =
      hours.map { [Span(words.officeHours + " ", as: .muted), Span($0, as: .derived)] }
      ?? [Span(words.noSharedHours, as: .muted)]
    guard line.columns <= area.width else { return }
    frame.draw(Line(line), in: area.rowFromBottom(0))
  }

  /// Three lines where there is room for five, three and a blank where there is room for three, else two; one where it is read, since its words stand for all.
  private func rowHeight(in height: Int, _ context: Context) -> Int {
    context.isSpoken ? 1 : height >= 15 ? 3 : height >= 12 ? 4 : 2
  }
}
