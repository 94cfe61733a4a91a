package import ProgrammeModel

/// On which days the events of a list go on, told without a walk through all of them.
package struct EventDays: Sendable {
  /// The days of each event, by the first of them, with its place in the list.
  private let spans: [(days: ClosedRange<Day>, place: Int)]

  /// For each span the last day of it and of all before it.
  private let reach: [Day]

  /// The last days of all spans, in order.
  private let ends: [Day]

  /// Reads events; those known to a month or more stand on no day.
  package init(_ events: [EventStanding], where counts: (EventStanding) -> Bool = { _ in true }) {
    let known = events.enumerated().compactMap { place, event in
      counts(event) ? event.days.map { (days: $0, place: place) } : nil
    }
    spans = known.sorted { ($0.days.lowerBound, $0.place) < ($1.days.lowerBound, $1.place) }
    reach = spans.map(\.days.upperBound).furthest()
    ends = spans.map(\.days.upperBound).sorted()
  }

  /// The place of the first event that goes on during a day.
  package func first(on day: Day) -> Int? { first(1, on: day).first }

  /// How many events go on during a day.
  package func count(on day: Day) -> Int {
    spans.prefixCount { $0.days.lowerBound <= day } - ends.prefixCount { $0 < day }
  }

  /// The places of the first events that go on during a day.
  package func first(_ count: Int, on day: Day) -> [Int] {
    let running = spans[reach.prefixCount { $0 < day }...].lazy
      .prefix { $0.days.lowerBound <= day }.filter { $0.days.upperBound >= day }
    return running.prefix(count).map(\.place)
  }
}

extension [Day] {
  /// For each day the latest of it and all before it.
  func furthest() -> [Day] {
    var latest: Day?
    return map { day in
      let furthest = Swift.max(latest ?? day, day)
      latest = furthest
      return furthest
    }
  }
}
