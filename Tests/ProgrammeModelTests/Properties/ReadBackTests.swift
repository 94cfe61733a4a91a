import ProgrammeModel
import Testing

/// Dates, periods and times that are written and read again are the same.
struct ReadBackTests {
  @Test func datesAreReadAsTheyWereWritten() {
    var random = LinearCongruence(seed: 1)
    for _ in 0..<3_000 {
      let date = random.date()
      #expect(PartialDate(date.description) == date)
    }
  }

  @Test func periodsAreReadAsTheyWereWritten() {
    var random = LinearCongruence(seed: 2)
    for _ in 0..<3_000 {
      let period =
        switch Int.random(in: 0..<4, using: &random) {
        case 0: Period(random.date())
        case 1: Period(from: nil, to: random.date())
        case 2: Period(from: random.date(), to: nil)
        default: Period(from: random.date(), to: random.date())
        }
      #expect(Period(period.description) == period)
    }
  }

  @Test func timesAreReadAsTheyWereWritten() {
    var random = LinearCongruence(seed: 3)
    for _ in 0..<3_000 {
      let minute = Int.random(in: 0..<1_440, using: &random)
      let offset = Int.random(in: -1_439...1_439, using: &random)
      let times: [DateTime] = [
        .date(random.date()), .local(random.day(), minute: minute),
        .instant(random.day(), minute: minute, offset: offset),
      ]
      for time in times { #expect(DateTime(time.description) == time) }
    }
  }
}

extension LinearCongruence {
  private static let firstDay = Day(year: 1, month: 1, day: 1)?.number ?? 0
  private static let lastDay = Day(year: 9999, month: 12, day: 31)?.number ?? 0

  /// Any day of the calendar.
  fileprivate mutating func day() -> Day {
    Day(number: Int32.random(in: Self.firstDay...Self.lastDay, using: &self))
  }

  /// A date of any precision, sometimes marked as doubtful.
  fileprivate mutating func date() -> PartialDate {
    let (year, month, _) = day().components
    let (precision, months): (PartialDate.Precision, Int) =
      [(.year, 12), (.half, 6), (.quarter, 3), (.month, 1)].randomElement(using: &self)
      ?? (.month, 1)
    let isDay = Bool.random(using: &self)
    let first = Day(year: year, month: (month - 1) / months * months + 1, day: 1)
    let mark = Int.random(in: 0..<3, using: &self)
    return PartialDate(
      isDay ? .day : precision, from: isDay ? day() : first ?? day(), isApproximate: mark == 1,
      isUncertain: mark == 2)
  }
}
