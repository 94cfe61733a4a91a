import Phrasebook
import ProgrammeModel
import TerminalKit

/// The rows of an agenda in view: how far, which day, both clocks, what, and the working days until then.
struct AgendaTable: Widget {
  private let window: AgendaWindow
  private let selected: Int?
  private let context: Context

  /// Whether every event in view lies ahead, so that `in` stands once over all distances.
  private let isAhead: Bool

  /// Whether columns are so few that a day stands without its weekday, and clocks close to each other.
  private let isNarrow: Bool

  init(_ window: AgendaWindow, selected: Int?, context: Context) {
    self.window = window
    self.selected = selected
    self.context = context
    isNarrow = context.body.width < EventsLayout.widthForFrames && !context.isSpoken
    isAhead = window.rows.allSatisfy { row in
      guard case .event(let standing, _) = row else { return true }
      return (standing.local.first?.days ?? 0) >= 0
    }
  }

  static let nameColumn = 3

  func render(into frame: inout Frame, area: Rect) {
    let row = window.rows.firstIndex { row in
      if case .event(_, let index) = row { index == selected } else { false }
    }
    let table = Table(
      columns: columns, count: window.rows.count, selected: row, nameColumn: Self.nameColumn,
      entry: { window.entry(at: $0) }, row: { tableRow(window.rows[$0]) })
    frame.draw(table, in: area)
    guard window.remaining > 0, area.height > 2 else { return }
    let more = Line(
      "\(context.phrases.more(window.remaining)) ↓", as: .muted, alignment: .trailing)
    frame.draw(more, in: area.inset(columns: 1, rows: 0).rowFromBottom(0))
  }

  private func distance(_ days: Int) -> String {
    isAhead && days > 1 ? context.phrases.days(days) : context.phrases.relative(days: days)
  }

  /// What has begun and goes on is of today.
  private func distance(_ days: Int, to standing: EventStanding) -> String {
    distance(standing.nearness == .underWay ? 0 : days)
  }

  /// The columns of distances up to 999 days, or of a longer one in view.
  private var distanceWidth: Int {
    let inView = widest { event in daysUntil(event).map { distance($0, to: event) } ?? "" }
    let longest = isAhead ? [999, 0, 1] : [999, -999]
    let words = longest.map { isAhead ? distance($0) : context.phrases.relative(days: $0) }
    let heading = isAhead ? [context.phrases.distanceAhead] : []
    return ((words + heading).map { DisplayWidth.columns(of: $0) } + [inView]).max() ?? 8
  }

  var columns: [Column] {
    let phrases = context.phrases
    let clocks = beside(
      context.snapshot.parties.map { context.shortName(of: $0).truncated(to: clockWidth - 1) })
    let shared = context.phrases.headings.sharedDays.short
    return [
      Column(
        isAhead ? phrases.distanceAhead : "", width: .fixed(distanceWidth), alignment: .trailing,
        dropOrder: 1),
      Column("", width: .fixed(dateWidth)),
      Column(context.isSpoken ? "" : clocks, width: .fixed(clocksWidth(under: clocks))),
      Column(
        context.phrases.headings.event.short, width: .flexible(least: 12)),
      Column("", width: .fixed(3)),
      Column(
        [Span("≈ \(shared)", as: .muted)],
        width: .fixed(max(7, sharedWidth, DisplayWidth.columns(of: shared) + 2)),
        alignment: .trailing,
        dropOrder: 0),
    ]
  }

  /// The columns of a date; where they are few, of the days in view, since what is no day runs on under the clocks.
  private var dateWidth: Int {
    if isNarrow {
      return max(widest { $0.event.start?.isKnownToTheDay == true ? date($0) : "" }, 6)
    }
    let dates = [
      context.phrases.alignedWeekdayDate(context.asOf, relativeTo: context.asOf),
      context.phrases.short(PartialDate(.month, from: context.asOf, isApproximate: true)),
    ]
    return max(dates.map { DisplayWidth.columns(of: $0) }.max() ?? 0, 10)
  }

  /// The columns of the clocks under their names; where they are few, of those in view.
  private func clocksWidth(under names: String) -> Int {
    let least = isNarrow ? widest(clocks) : context.snapshot.parties.count * clockWidth
    return max(least, DisplayWidth.columns(of: names), 9)
  }

  /// The columns of the widest text of an event in view.
  private func widest(_ text: (EventStanding) -> String) -> Int {
    window.rows.map { row in
      guard case .event(let standing, _) = row else { return 0 }
      return DisplayWidth.columns(of: text(standing))
    }.max() ?? 0
  }

  /// The columns of the widest count of working days in view.
  private var sharedWidth: Int {
    window.rows.map { row in
      guard case .event(let standing, _) = row else { return 0 }
      return sharedDays(until: standing)?.columns ?? 0
    }.max() ?? 0
  }

  /// Five for a clock, two for a day's difference or as a gap; one where columns are few.
  private var clockWidth: Int { isNarrow ? 6 : 7 }

  private func beside(_ clocks: [String]) -> String {
    guard isNarrow, let last = clocks.last else {
      return clocks.map { $0.padded(to: clockWidth) }.joined()
    }
    return clocks.dropLast().map { $0.padded(to: clockWidth) }.joined() + last
  }

  private func tableRow(_ row: AgendaWindow.Row) -> TableRow {
    switch row {
    case .blank: .blank
    case .month(let day): TableRow(Line(context.phrases.monthHeading(day), as: .title))
    case .event(let standing, _): TableRow(cells(standing))
    case .notes(let standing, _):
      TableRow(Line(EventNotes(standing, in: context).spans), indent: 4)
    }
  }

  func cells(_ standing: EventStanding) -> [[Span]] {
    let notes = EventNotes(standing, in: context)
    let days = daysUntil(standing)
    let mark = [
      Span(notes.warnings.isEmpty ? "  " : "! ", as: .alert),
      Span(standing.event.isIllustrative ? "◇" : " ", as: .illustrative),
    ]
    return [
      [Span(days.map { distance($0, to: standing) } ?? "–", as: .muted)],
      [Span(date(standing))],
      [Span(clocks(standing))],
      context.nameSpans(of: standing.event, as: standing.status == .cancelled ? .muted : .plain),
      mark,
      sharedDays(until: standing) ?? [Span("–", as: .muted)],
    ]
  }

  /// The days until an event by the first party's clock; `nil` where its day is not known.
  private func daysUntil(_ standing: EventStanding) -> Int? {
    standing.event.start?.isKnownToTheDay == true ? standing.local.first?.days : nil
  }

  /// The shared working days until an event that lies ahead; `nil` where they can't be told.
  private func sharedDays(until standing: EventStanding) -> [Span]? {
    guard (daysUntil(standing) ?? 0) > 0, standing.isAhead, let days = standing.workingDays.value
    else { return nil }
    return missingMark(standing) + [Span(context.phrases.days(days), as: .derived)]
  }

  /// That the working days were counted without the holidays of some year.
  private func missingMark(_ standing: EventStanding) -> [Span] {
    context.missingHolidays(before: standing) == nil ? [] : [Span("! ", as: .alert)]
  }

  /// The day by the first party's clock, or the month or quarter.
  private func date(_ standing: EventStanding) -> String {
    guard let start = standing.event.start else { return context.phrases.none }
    if case .date(let date) = start, date.precision != .day {
      return context.phrases.short(date)
    }
    let day = standing.local.first?.day ?? start.earliest
    if context.isSpoken { return context.phrases.weekdayDate(day, relativeTo: day) }
    return isNarrow
      ? context.phrases.alignedDate(day, relativeTo: day)
      : context.phrases.alignedWeekdayDate(day, relativeTo: day)
  }

  /// Each party's clock; one that stands on another day says by how many.
  private func clocks(_ standing: EventStanding) -> String {
    guard let first = standing.local.first, standing.event.start?.isKnownToTheDay == true else {
      return ""
    }
    guard first.minute != nil else { return context.phrases.eventWords.allDay }
    let clocks = standing.local.map { local in
      let shift = context.phrases.dateShift(days: local.day - first.day)
      return (local.minute.map { context.phrases.clock($0) } ?? "") + shift
    }
    guard context.isSpoken else { return beside(clocks) }
    let named = zip(clocks, standing.local).map { "\($0) \(context.name(of: $1.party))" }
    return named.joined(separator: " = ")
  }
}
