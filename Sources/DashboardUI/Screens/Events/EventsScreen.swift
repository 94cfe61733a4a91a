import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Every event on an agenda, and in a calendar of months with both cities' days off.
package struct EventsScreen: RecordListScreen {
  package var cursor = ListCursor<RecordName>()

  /// The day under the cursor of the months, or `nil` to stand on the selected event's.
  var chosenDay: Day?

  /// Whether the keys go to the months rather than to the agenda.
  var isInMonths = false

  /// Whether past events are listed, or `nil` before a choice: then only where nothing lies ahead.
  private var pastChoice: Bool?

  package init() {}

  package func title(in context: Context) -> String { context.phrases.titles.events.full }

  package func isEmpty(in context: Context) -> Bool { context.assessment.events.isEmpty }

  package func rows(in context: Context) -> [RecordName] { shown(in: context).map(\.recordName) }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    let layout = EventsLayout(area: body, isInMonths: isInMonths)
    return AgendaWindow.safeCount(height: (layout.agenda ?? body).height)
  }

  /// Whether past events are listed.
  func showsPast(in context: Context) -> Bool {
    pastChoice ?? context.assessment.events.allSatisfy(\.isPast)
  }

  /// The events on the agenda, by their start.
  func shown(in context: Context) -> [EventStanding] {
    let events = context.assessment.events
    return showsPast(in: context) ? events : events.filter { !$0.isPast }
  }

  /// The day that the months are about.
  func day(in context: Context) -> Day {
    if isInMonths, let chosenDay { return chosenDay }
    return chosen(in: context)?.event.start?.earliest ?? context.asOf
  }

  /// The event under the cursor: on the agenda, or the first one of the day in the months.
  func chosen(in context: Context) -> EventStanding? {
    if isInMonths, let chosenDay {
      return context.assessment.events.first { $0.isOn(chosenDay) }
    }
    let events = shown(in: context)
    return cursor.index(in: events.map(\.recordName)).map { events[$0] }
  }

  mutating func togglePast(in context: Context) {
    cursor.hold(in: rows(in: context))
    pastChoice = !showsPast(in: context)
  }

  mutating func showMonths(_ isShown: Bool, in context: Context) {
    if isShown { chosenDay = day(in: context) }
    isInMonths = isShown
  }

  /// Moves the cursor of the months; an event of that day becomes the selected one where it is listed.
  mutating func go(to day: Day, in context: Context) {
    chosenDay = day
    let events = shown(in: context)
    guard let event = events.first(where: { $0.isOn(day) }) else { return }
    cursor.select(event.recordName, in: events.map(\.recordName))
  }
}

extension EventStanding {
  var recordName: RecordName { RecordName(kind: Event.kind, id: event.common.id) }

  /// Whether it goes on during a day, by the dates it is written with; never where only a month or more is known.
  func isOn(_ day: Day) -> Bool {
    guard let start = event.start, start.isKnownToTheDay else { return false }
    return start.earliest <= day && day <= max(lastDay ?? start.earliest, start.earliest)
  }
}
