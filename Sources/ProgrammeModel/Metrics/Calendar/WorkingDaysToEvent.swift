/// How many days before an event the offices of all parties work.
///
/// Rule: days after the as-of day, up to and with the event's, that are working days of every party: Saturdays and Sundays
/// are off unless made up for a holiday, holidays are off.
public struct WorkingDaysToEvent: Metric {
  public static let rule = "working days to event"

  public let event: Event
  private let dated: DatedSnapshot

  init(_ event: Event, in dated: DatedSnapshot) {
    self.event = event
    self.dated = dated
  }

  private var parties: [Identifier<Party>] { dated.snapshot.parties.map(\.id) }

  /// 0 for an event that is not ahead; `nil` where its day is not known.
  public var value: Int? {
    guard let start = event.start, start.isKnownToTheDay else { return nil }
    return dated.snapshot.index.calendar.sharedWorkingDays(
      after: dated.asOf, through: start.earliest, for: parties)
  }

  /// The years that it counts in and that have no holidays of some party on file: those count as working days.
  public var yearsWithoutHolidays: [Int] {
    guard let start = event.start, start.isKnownToTheDay else { return [] }
    return dated.snapshot.index.calendar.yearsWithoutHolidays(
      after: dated.asOf, through: start.earliest, for: parties)
  }

  /// Holidays and make-up days that lie between, or on its day, in the order of parties.
  public var holidays: [Holiday] {
    guard let start = event.start?.earliest else { return [] }
    return parties.flatMap { party in
      dated.snapshot.index.holidaysByParty[party].filter { holiday in
        guard let first = holiday.date?.earliest, let last = holiday.date?.latest else {
          return false
        }
        return last > dated.asOf && first <= start
      }
    }
  }

  public var restsOn: [RecordName] { [event.name] + holidays.map(\.name) }
}
