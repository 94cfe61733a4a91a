/// An event as it stood on a day.
public struct EventStanding: Sendable, Identifiable {
  public let event: Event
  private let dated: DatedSnapshot

  /// The status then: held only from its end.
  public let status: Event.Status

  /// The last day that it may go on, in its own zone.
  public let lastDay: Day?

  /// Whether it lies ahead or goes on: not ended, cancelled or held.
  public let isUpcoming: Bool

  /// Whether its last day is behind.
  public let isPast: Bool

  public var id: Identifier<Event> { event.id }

  /// An event's beginning in one party's zone.
  public struct LocalStart: Hashable, Sendable {
    public let party: Identifier<Party>
    public let day: Day

    /// Minutes after midnight; `nil` for a whole day, month or quarter.
    public let minute: Int?

    /// Days from the as-of day; negative once past.
    public let days: Int
  }

  package init(_ event: Event, in dated: DatedSnapshot) {
    self.event = event
    self.dated = dated
    lastDay = EventStanding.lastDay(event)
    let hasEnded = lastDay.map { $0 < dated.asOf } ?? false
    isPast = hasEnded
    status = event.status == .held && !hasEnded ? .confirmed : event.status
    isUpcoming = !hasEnded && status != .cancelled && status != .held
  }

  /// By which day it has begun, in its own zone: its first, or the last of a month, quarter or year that has begun.
  ///
  /// Without a beginning it comes after all others.
  var beginsBy: Int32 {
    guard let start = event.start else { return .max }
    let isOpen = !start.isKnownToTheDay && start.earliest <= dated.asOf
    return (isOpen ? start.latest : start.earliest).number
  }

  /// When it begins for each party, in the order of parties.
  public var local: [LocalStart] {
    dated.snapshot.parties.compactMap { LocalStart(event, for: $0, asOf: dated.asOf) }
  }

  /// Days after the as-of day, up to and with the event's, on which all parties work, with what they rest on.
  public var workingDays: SharedWorkingDays { SharedWorkingDays(to: event, in: dated) }

  /// Days to its beginning, by each party's own calendar.
  public var daysAhead: DaysToEvent { DaysToEvent(self) }

  /// What came of it, from the day after its end; `nil` before that, or where nothing is said.
  public var outcome: LocalizedText? { status == .held ? event.outcome : nil }

  private static func lastDay(_ event: Event) -> Day? {
    guard let start = event.start else { return nil }
    if let end = event.end {
      let isMidnight = end.isTimed && minute(of: end) == 0 && end.latest > start.latest
      return end.latest + (isMidnight ? -1 : 0)
    }
    guard let duration = event.duration else { return start.latest }
    let end = minute(of: start) + duration.minutes
    let lasts = duration.months > 0 || duration.days > 0 || duration.minutes > 0
    // At midnight the last minute inside is the day's before.
    return duration.after(start.latest) + end / 1440 + (lasts && end % 1440 == 0 ? -1 : 0)
  }

  /// Minutes after midnight, 0 for a whole day.
  private static func minute(of time: DateTime) -> Int {
    switch time {
    case .date: 0
    case .local(_, let minute), .instant(_, let minute, _): minute
    }
  }
}

extension EventStanding.LocalStart {
  init?(_ event: Event, for party: Party, asOf: Day) {
    guard let start = event.start else { return nil }
    self.party = party.id
    if let moment = EventTime.moment(start, zone: event.timeZone),
      let clock = EventTime.clock(at: moment, zone: party.timeZone)
    {
      day = clock.day
      minute = clock.minute
    } else {
      day = start.earliest
      minute = nil
    }
    days = day - asOf
  }
}
