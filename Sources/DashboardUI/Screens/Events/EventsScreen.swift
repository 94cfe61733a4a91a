import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Every event on an agenda, and in a calendar of months with both cities' days off.
package struct EventsScreen: FilteredScreen, RecordListScreen {
  package var filter = ListFilter()
  package var cursor = ListCursor<RecordName>()

  /// The day under the cursor of the months, or `nil` to stand on the selected event's.
  var chosenDay: Day?

  /// Whether the keys go to the months rather than to the agenda.
  var isInMonths = false

  /// Whether a key in the months could not yet tell which event to select.
  private var awaitsDays = false

  /// Whether past events are listed, or `nil` before a choice: then only where nothing lies ahead.
  private var pastChoice: Bool?

  package init() {}

  package func title(in context: Context) -> String { context.phrases.titles.events.full }

  package func isEmpty(in context: Context) -> Bool { context.assessment.events.isEmpty }

  package func hiddenPanes(in context: Context) -> Int {
    let layout = EventsLayout(area: context.body, isInMonths: isInMonths)
    return [layout.agenda, layout.months].count { $0 == nil }
  }

  package func allRows(in context: Context) -> [RecordName] { agenda(in: context).allNames }
  package func passingRows(in context: Context) -> [RecordName] { agenda(in: context).names }

  package mutating func focusFilteredList() { isInMonths = false }

  package mutating func focus(at hits: [Hit], in context: Context) -> Bool {
    guard let pane = hits.pane, (pane == 1) != isInMonths else { return false }
    showMonths(pane == 1, in: context)
    return true
  }

  /// Over the months the wheel goes by weeks.
  package mutating func scroll(by offset: Int, at hits: [Hit], in context: Context) -> Bool {
    _ = focus(at: hits, in: context)
    if isInMonths {
      go(to: day(in: context) + 7 * offset.signum(), in: context)
    } else {
      let rows = rows(in: context)
      cursor.scroll(by: offset, in: rows, height: rowsInView(of: context.body, in: context))
    }
    return true
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    let layout = layout(of: body, in: context)
    return AgendaWindow.safeCount(height: (layout.agenda ?? body).height)
  }

  package func isPreparing(in context: Context) -> Bool { agenda(in: context).isPending }

  /// The events by whether they are over; `nil` until they, and the months, are worked out.
  func byTime(in context: Context) -> EventsByTime? {
    context.prepared("events") {
      _ = $0.assessment.once(EventCalendar.self)
      return $0.assessment.once(EventsByTime.self)
    }
  }

  /// Whether past events are listed.
  func showsPast(in context: Context) -> Bool {
    pastChoice ?? byTime(in: context)?.ahead.isEmpty ?? false
  }

  /// Where the parts stand; the last past events close the agenda while it lists what lies ahead.
  func layout(of area: Rect, in context: Context) -> EventsLayout {
    let past = showsPast(in: context) ? 0 : byTime(in: context)?.pastCount ?? 0
    return EventsLayout(area: area, isInMonths: isInMonths, past: past)
  }

  /// The events on the agenda, by their start; listed once for what was chosen.
  func agenda(in context: Context) -> EventAgenda {
    guard let events = byTime(in: context) else { return .pending() }
    let showsPast = showsPast(in: context)
    let all = context.prepared("events \(showsPast)") { _ in
      EventAgenda(showsPast ? events.all : events.ahead)
    }
    guard let all else { return .pending() }
    guard filter.isInForce else { return all }
    let passing = context.prepared(question(in: context)) {
      all.narrowed(to: filter.places(all.allNames, in: $0) { all.allNames })
    }
    return passing ?? .pending(all)
  }

  /// What tells an agenda from others of the same data and day.
  private func question(in context: Context) -> String {
    "events \(showsPast(in: context)) \(filter.question(in: context) ?? "")"
  }

  /// The day that the months are about.
  func day(in context: Context) -> Day {
    if isInMonths, let chosenDay { return chosenDay }
    return chosen(in: context)?.firstDay ?? context.asOf
  }

  /// The event under the cursor: on the agenda, or the first one of the day in the months.
  func chosen(in context: Context) -> EventStanding? {
    guard byTime(in: context) != nil else { return nil }
    if isInMonths, let chosenDay {
      let place = context.assessment.once(EventCalendar.self).all.first(on: chosenDay)
      return place.map { context.assessment.events[$0] }
    }
    let agenda = agenda(in: context)
    return cursor.index(in: agenda.names).map { agenda.events[$0] }
  }

  mutating func togglePast(in context: Context) {
    cursor.hold(in: rows(in: context))
    pastChoice = !showsPast(in: context)
  }

  mutating func showMonths(_ isShown: Bool, in context: Context) {
    if awaitsDays, let chosenDay { select(on: chosenDay, in: context) }
    if isShown { chosenDay = day(in: context) }
    isInMonths = isShown
  }

  /// Moves the cursor of the months; an event of that day becomes the selected one where it is listed.
  mutating func go(to day: Day, in context: Context) {
    chosenDay = day
    select(on: day, in: context)
  }

  /// Selects the first event of a day where it is listed, and where that is known yet.
  private mutating func select(on day: Day, in context: Context) {
    let agenda = agenda(in: context)
    let days = days(of: agenda, in: context)
    awaitsDays = days == nil
    guard let place = days?.first(on: day) else { return }
    cursor.select(at: place, in: agenda.names)
  }

  /// On which days the listed events go on; `nil` until that is worked out.
  @discardableResult
  func days(of agenda: EventAgenda, in context: Context) -> EventDays? {
    // What stands in for a list being worked out is another one.
    guard !agenda.isPending else { return nil }
    return context.prepared("days of \(question(in: context))") { _ in EventDays(agenda.events) }
  }
}

extension EventStanding {
  var recordName: RecordName { RecordName(kind: Event.kind, id: event.common.id) }

  /// The day that it begins on by the first party's clock, as the agenda tells it; `nil` without a date.
  var firstDay: Day? {
    guard let start = event.start else { return nil }
    return start.isKnownToTheDay ? local.first?.day ?? start.earliest : start.earliest
  }

  /// The days that it goes on by the same clock; nothing where only a month or more is known.
  package var days: ClosedRange<Day>? {
    guard let start = event.start, start.isKnownToTheDay, let first = firstDay else { return nil }
    let length = max((lastDay ?? start.earliest) - start.earliest, 0)
    return first...(first + length)
  }
}
