/// Which days each party's offices work.
///
/// Saturdays and Sundays are off unless made up for a holiday; holidays are off.
public struct WorkingCalendar: Sendable {
  private let exceptions: [Identifier<Party>: [Int32: Bool]]
  private let names: [Identifier<Party>: [Int32: LocalizedText]]

  /// The years in which a day off or a make-up day of a party begins.
  private let years: [Identifier<Party>: Set<Int>]

  /// No holiday is longer, so that an open or mistyped interval can't fill the calendar.
  private static let longestHoliday = 60

  public init(_ holidays: some Sequence<Holiday>) {
    var exceptions: [Identifier<Party>: [Int32: Bool]] = [:]
    var names: [Identifier<Party>: [Int32: LocalizedText]] = [:]
    var years: [Identifier<Party>: Set<Int>] = [:]
    for holiday in holidays {
      guard let first = holiday.date?.earliest, let last = holiday.date?.latest, first <= last
      else { continue }
      years[holiday.party, default: []].insert(first.year)
      for number in first.number...min(last.number, first.number + Int32(Self.longestHoliday)) {
        exceptions[holiday.party, default: [:]][number] = holiday.isOff
        names[holiday.party, default: [:]][number] = holiday.holidayName
      }
    }
    self.exceptions = exceptions
    self.names = names
    self.years = years
  }

  /// The years of some days for which no holiday of some party is on file, so that its holidays count as working days.
  ///
  /// Told for at most ten years.
  public func yearsWithoutHolidays(
    after start: Day, through end: Day, for parties: [Identifier<Party>]
  ) -> [Int] {
    guard end > start else { return [] }
    let first = (start + 1).year
    return (first...min(end.year, first + 9)).filter { year in
      parties.contains { years[$0]?.contains(year) != true }
    }
  }

  /// Whether a party's offices work on a day.
  public func isWorking(_ day: Day, for party: Identifier<Party>) -> Bool {
    if let isOff = exceptions[party]?[day.number] { return !isOff }
    return day.weekday <= 5
  }

  /// What a day off or a make-up day is called, or `nil` for an ordinary one.
  public func name(of day: Day, for party: Identifier<Party>) -> LocalizedText? {
    names[party]?[day.number]
  }

  /// Days after `start`, up to and with `end`, on which every party works; 0 where `end` is not later.
  ///
  /// Counted for at most 3,000 days.
  public func sharedWorkingDays(
    after start: Day, through end: Day, for parties: [Identifier<Party>]
  )
    -> Int
  {
    guard end > start else { return 0 }
    let last = min(end - start, 3000)
    return (1...last).filter { offset in
      parties.allSatisfy { isWorking(start + offset, for: $0) }
    }.count
  }
}
