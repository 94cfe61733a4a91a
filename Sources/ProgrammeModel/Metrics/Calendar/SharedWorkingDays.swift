/// On how many days until an event, or until some other day, the offices of all parties work.
///
/// Rule: days after the as-of day, up to and with the last, that are working days of every party: Saturdays and Sundays
/// are off unless made up for a holiday, holidays are off.
public struct SharedWorkingDays: Metric {
  public static let rule = "shared working days"

  /// The last day that counts; `nil` where that of an event is not known.
  public let end: Day?
  private let event: RecordName?
  private let dated: DatedSnapshot

  init(to event: Event, in dated: DatedSnapshot) {
    end = event.start.flatMap { $0.isKnownToTheDay ? $0.earliest : nil }
    self.event = event.name
    self.dated = dated
  }

  init(through day: Day, in dated: DatedSnapshot) {
    (end, event) = (day, nil)
    self.dated = dated
  }

  private var parties: [Identifier<Party>] { dated.snapshot.parties.map(\.id) }

  /// 0 for a day that is not ahead; `nil` where it is not known.
  public var value: Int? {
    end.map {
      dated.snapshot.index.calendar.sharedWorkingDays(after: dated.asOf, through: $0, for: parties)
    }
  }

  /// The years that it counts in and that have no holidays of some party on file: those count as working days.
  public var yearsWithoutHolidays: [Int] {
    guard let end else { return [] }
    return dated.snapshot.index.calendar.yearsWithoutHolidays(
      after: dated.asOf, through: end, for: parties)
  }

  /// Holidays and make-up days that lie between, or on the last day, in the order of parties.
  public var holidays: [Holiday] {
    guard let end else { return [] }
    return parties.flatMap { party in
      dated.snapshot.index.holidaysByParty[party].filter { holiday in
        guard let first = holiday.date?.earliest, let last = holiday.date?.latest else {
          return false
        }
        return last > dated.asOf && first <= end
      }
    }
  }

  public var restsOn: [RecordName] { [event].compactMap { $0 } + holidays.map(\.name) }
}
