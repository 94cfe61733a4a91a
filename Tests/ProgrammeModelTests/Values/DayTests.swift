import ProgrammeModel
import Testing

struct DayTests {
  /// The calendar counted day by day from a known Sunday, with nothing but the lengths of months.
  private struct NaiveCalendar: Sequence, IteratorProtocol {
    var (year, month, day, weekday, number) = (1900, 1, 0, 7, Int32(-25_568))

    mutating func next() -> NaiveCalendar? {
      (day, weekday, number) = (day + 1, weekday % 7 + 1, number + 1)
      if day > length { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      return year > 2100 ? nil : self
    }

    private var length: Int {
      let isLeap = year % 400 == 0 || year % 100 != 0 && year % 4 == 0
      return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
  }

  @Test func agreesWithACalendarCountedDayByDay() {
    var count = 0
    for naive in NaiveCalendar() {
      let day = Day(year: naive.year, month: naive.month, day: naive.day)
      let components = Day(number: naive.number).components
      guard day?.number == naive.number, day?.weekday == naive.weekday,
        components == (naive.year, naive.month, naive.day)
      else {
        Issue.record("\(naive.year)-\(naive.month)-\(naive.day)")
        return
      }
      count += 1
    }
    #expect(count == 73_414)
  }

  @Test(arguments: [
    (2021, 2, 29), (1900, 2, 29), (2100, 2, 29), (2021, 4, 31), (2021, 13, 1), (2021, 0, 1),
    (2021, 1, 0), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1),
  ])
  func refusesWhatTheCalendarLacks(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2000, 2, 29), (2020, 2, 29), (1, 1, 1), (9999, 12, 31)])
  func acceptsTheEdgesOfTheCalendar(year: Int, month: Int, day: Int) throws {
    let found = try #require(Day(year: year, month: month, day: day))
    #expect(found.components == (year, month, day))
  }

  @Test(arguments: [
    ("2021-01-31", 1, "2021-02-28"), ("2020-01-31", 1, "2020-02-29"),
    ("2020-02-29", 12, "2021-02-28"),
    ("2021-12-15", 1, "2022-01-15"), ("2021-01-15", -1, "2020-12-15"),
    ("2021-03-31", -13, "2020-02-29"),
    ("2021-05-14", 0, "2021-05-14"), ("2021-05-14", 60, "2026-05-14"),
  ])
  func addsMonthsWithinTheMonthsLength(from: String, months: Int, to: String) throws {
    #expect(try day(from).adding(months: months) == day(to))
  }

  @Test func countsDaysBothWays() throws {
    #expect(try day("2022-02-04") - day("2021-11-15") == 81)
    #expect(try day("2021-11-15") - day("2022-02-04") == -81)
    #expect(try day("2021-12-31") + 60 == day("2022-03-01"))
  }

  @Test func staysWithinItsRangeHoweverFarItIsMoved() throws {
    #expect(try (day("2021-05-14") + Int.max).number == Int32.max)
    #expect(try (day("2021-05-14") + Int.min).number == Int32.min)
  }

  @Test func writesYearsWithFourDigits() throws {
    #expect(try #require(Day(year: 33, month: 4, day: 3)).description == "0033-04-03")
  }
}
