package import ProgrammeModel

/// Events known to a month or more, by the first day that they may begin on.
package struct UndatedEvents: Sendable {
  private let events: [EventStanding]
  private let firstDays: [Day]

  /// For each event the last day that it and all before it may begin on.
  private let reach: [Day]

  /// The last days that they may begin on, in order.
  private let lastDays: [Day]

  package init(_ events: [EventStanding]) {
    let starts = events.compactMap { event in event.event.start.map { (event, $0) } }
      .filter { $0.0.days == nil && $0.0.status != .cancelled }
    self.events = starts.map(\.0)
    firstDays = starts.map(\.1.earliest)
    let lastDays = starts.map(\.1.latest)
    reach = lastDays.furthest()
    self.lastDays = lastDays.sorted()
  }

  /// The first one that may fall in the month that begins on a day.
  package func first(inMonthFrom month: Day) -> EventStanding? {
    let place = reach.prefixCount { $0 < month }
    guard place < events.count, firstDays[place] < month.adding(months: 1) else { return nil }
    return events[place]
  }

  /// How many may fall in the month that begins on a day.
  package func count(inMonthFrom month: Day) -> Int {
    firstDays.prefixCount { $0 < month.adding(months: 1) } - lastDays.prefixCount { $0 < month }
  }
}
