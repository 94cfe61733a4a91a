import ProgrammeModel
import Testing

struct CalendarDurationTests {
  @Test(arguments: [
    ("P5Y", 60, 0, 0), ("P6M", 6, 0, 0), ("P2W", 0, 14, 0), ("P2D", 0, 2, 0), ("PT2H", 0, 0, 120),
    ("PT30M", 0, 0, 30), ("PT2H30M", 0, 0, 150), ("P1Y2M10DT2H30M", 14, 10, 150), ("P0D", 0, 0, 0),
    ("P99999Y", 1_199_988, 0, 0),
  ])
  func readsTheIsoForm(text: String, months: Int, days: Int, minutes: Int) throws {
    let found = try #require(CalendarDuration(text))
    #expect((found.months, found.days, found.minutes) == (months, days, minutes))
  }

  @Test(arguments: [
    "", "P", "PT", "P1", "P1YT", "5Y", "p5y", "P5", "P-5Y", "P1.5Y", "P5H", "PT5Y", "P1Y1Y",
    "P1D1Y",
    "P1DT1M1H", "PT1S", "P100000Y", "P1W1W", "P 1Y",
  ])
  func refusesEverythingElse(text: String) {
    #expect(CalendarDuration(text) == nil)
  }

  @Test func addsMonthsBeforeDays() throws {
    let found = try #require(CalendarDuration("P1M1D"))
    #expect(try found.after(day("2021-01-31")).description == "2021-03-01")
    #expect(
      try #require(CalendarDuration("P5Y")).after(day("2020-12-08")).description == "2025-12-08")
  }

  @Test func staysAtTheCalendarsEndHoweverLongItIs() throws {
    let found = try #require(CalendarDuration("P99999Y99999M99999W99999D"))
    #expect(try found.after(day("2021-01-01")) >= day("2021-01-01"))
  }
}
