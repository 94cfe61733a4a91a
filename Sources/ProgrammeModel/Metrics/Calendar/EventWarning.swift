/// What speaks against the hour or the day of an event.
public enum EventWarning: Hashable, Sendable {
  /// A named day off in one party's calendar; the calendar knows its name.
  case holiday(Day, party: Identifier<Party>)

  /// A weekend day that every party has off.
  case weekendForAll(Day)
  case weekend(Day, party: Identifier<Party>)

  /// A weekend day that is worked in place of another.
  case makeUpDay(party: Identifier<Party>)

  /// The clock stands before 08:00 or after 20:00; minutes after midnight.
  case outsideHours(minute: Int, party: Identifier<Party>)

  /// The clock stands before 06:00 or from 23:00 on.
  case night(party: Identifier<Party>)
}

extension EventStanding {
  /// From 08:00 to 20:00, in minutes after midnight: when people may be asked to meet. Source: the validation rules.
  static let bearable = 8 * 60...20 * 60

  /// From 06:00 to 23:00, in minutes after midnight: when people are awake.
  private static let awake = 6 * 60..<23 * 60

  /// No event is looked through for days off any longer.
  private static let longestLook = 31

  /// What speaks against its day or hour, in the order of parties; nothing where only a month or quarter is known.
  public func warnings(in calendar: WorkingCalendar) -> [EventWarning] {
    guard event.start?.isKnownToTheDay == true else { return [] }
    let local = local
    var warnings: [EventWarning] = []
    let isWeekendForAll = local.allSatisfy { start in
      start.day.weekday > 5 && !calendar.isWorking(start.day, for: start.party)
        && calendar.name(of: start.day, for: start.party) == nil
    }
    if isWeekendForAll, let day = local.first?.day { warnings.append(.weekendForAll(day)) }
    for start in local {
      warnings += dayWarnings(start, in: calendar, isWeekendForAll: isWeekendForAll)
      guard let minute = start.minute, !Self.bearable.contains(minute) else { continue }
      warnings.append(
        Self.awake.contains(minute)
          ? .outsideHours(minute: minute, party: start.party) : .night(party: start.party))
    }
    return warnings
  }

  /// The first day with its weekend; then the first day off, and the first made up, of all its days.
  private func dayWarnings(
    _ start: LocalStart, in calendar: WorkingCalendar, isWeekendForAll: Bool
  ) -> [EventWarning] {
    let written = event.start?.earliest ?? start.day
    let length = min(max((lastDay ?? written) - written, 0), Self.longestLook)
    let days = (0...length).map { start.day + $0 }
    let off = days.first { day in
      !calendar.isWorking(day, for: start.party) && calendar.name(of: day, for: start.party) != nil
    }
    let madeUp = days.first { $0.weekday > 5 && calendar.isWorking($0, for: start.party) }
    let isWeekend = start.day.weekday > 5 && !calendar.isWorking(start.day, for: start.party)
    var warnings: [EventWarning] = []
    if let off { warnings.append(.holiday(off, party: start.party)) }
    if isWeekend, off != start.day, !isWeekendForAll {
      warnings.append(.weekend(start.day, party: start.party))
    }
    if madeUp != nil { warnings.append(.makeUpDay(party: start.party)) }
    return warnings
  }
}

extension DateTime {
  /// Whether it names a day, rather than a month, quarter or year.
  public var isKnownToTheDay: Bool {
    if case .date(let date) = self { date.precision == .day } else { true }
  }
}
