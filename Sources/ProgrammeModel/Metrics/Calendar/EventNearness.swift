/// How near an event is that has not ended.
public enum EventNearness: Hashable, Sendable {
  /// It begins in so many days; today with none.
  case ahead(days: Int)

  /// Its day is not known; its month, quarter or year begins in so many days.
  case notBefore(days: Int)

  /// Its month, quarter or year has begun, and it comes in so many days at most.
  case within(days: Int)

  /// It has begun, and goes on.
  case underWay
}

extension EventStanding {
  /// How near it is by the first party's calendar; `nil` where it is over or has no beginning.
  public var nearness: EventNearness? {
    guard isUpcoming, let start = event.start, let first = local.first else { return nil }
    if first.days > 0 {
      return start.isKnownToTheDay ? .ahead(days: first.days) : .notBefore(days: first.days)
    }
    if start.isKnownToTheDay { return first.days == 0 ? .ahead(days: 0) : .underWay }
    let days = first.days + (start.latest - first.day)
    return days < 0 ? .underWay : .within(days: days)
  }

  /// Whether it is still to begin, today or on a later day that is known.
  public var isAhead: Bool { if case .ahead = nearness { true } else { false } }
}
