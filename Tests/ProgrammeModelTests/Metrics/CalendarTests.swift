import ProgrammeModel
import Testing

/// Events in the zones and working days of both cities.
struct CalendarTests {
  @Test(arguments: [
    (#""start": "2021-12-01", "duration": "P1D""#, "2021-12-01"),
    (#""start": "2021-12-01", "duration": "P2D""#, "2021-12-02"),
    (#""start": "2021-12-01T22:00", "tz": "Europe/Moscow", "duration": "PT3H""#, "2021-12-02"),
    (#""start": "2021-12-01T20:00", "tz": "Europe/Moscow", "duration": "PT4H""#, "2021-12-01"),
    (#""start": "2021-12-01T20:00", "tz": "Europe/Moscow", "duration": "PT4H1M""#, "2021-12-02"),
    (#""start": "2021-12-01T00:00", "tz": "Europe/Moscow", "duration": "P2D""#, "2021-12-02"),
    (#""start": "2021-12-01T10:00", "tz": "Europe/Moscow", "duration": "P1D""#, "2021-12-02"),
    (#""start": "2021-12-01T00:00", "tz": "Europe/Moscow", "duration": "PT0M""#, "2021-12-01"),
    (
      #""start": "2021-12-01T20:00", "tz": "Europe/Moscow", "end": "2021-12-02T00:00""#,
      "2021-12-01"
    ),
    (
      #""start": "2021-12-01T20:00", "tz": "Europe/Moscow", "end": "2021-12-02T00:01""#,
      "2021-12-02"
    ),
  ])
  func anEventLastsToTheLastDayOfItsDuration(when: String, last: String) throws {
    let event = #"{"items": [{"id": "e", "title": "E", \#(when)}]}"#
    let standing = try #require(try assess(["events.json": event], on: "2021-11-15").events.first)
    #expect(standing.lastDay == PartialDate(last)?.earliest)
  }

  private func event(_ fields: String, on day: String, holidays: String = "") throws
    -> EventStanding
  {
    let assessment = try assess(
      [
        "events.json": #"{"id": "e", "title": "E", \#(fields)}"#,
        "holidays.json": #"{"items": [\#(holidays)]}"#,
      ], on: day)
    return try #require(assessment.events.first)
  }

  @Test func showsBothLocalTimesAcrossMidnight() throws {
    let event = try event(
      #""start": "2021-11-27T02:00", "tz": "Asia/Shanghai""#, on: "2021-11-15")
    #expect(event.local.map(\.day.description) == ["2021-11-26", "2021-11-27"])
    #expect(event.local.map(\.minute) == [21 * 60, 2 * 60])
    #expect(event.local.map(\.days) == [11, 12])
  }

  @Test(arguments: [("2021-11-18", 3), ("2021-11-25", 8), ("2021-12-02", 13), ("2021-11-15", 0)])
  func countsWorkingDaysAfterTheDayUpToTheEvent(start: String, days: Int) throws {
    #expect(try event("\"start\": \"\(start)\"", on: "2021-11-15").workingDays.value == days)
  }

  @Test func holidaysAreOffAndMakeUpDaysWorked() throws {
    let holidays = """
      {"id": "h", "date": "2021-11-16", "name": "H", "party": "moscow", "off": true},
      {"id": "w", "date": "2021-11-20", "name": "W", "party": "moscow", "off": false},
      {"id": "v", "date": "2021-11-20", "name": "V", "party": "beijing", "off": false}
      """
    let event = try event(#""start": "2021-11-22""#, on: "2021-11-15", holidays: holidays)
    #expect(event.workingDays.value == 5)
  }

  @Test func anEventIsHeldOnlyFromItsEnd() throws {
    let fields = #""start": "2021-11-10", "end": "2021-11-12", "status": "held""#
    #expect(try event(fields, on: "2021-11-11").isUpcoming)
    #expect(try event(fields, on: "2021-11-12").status == .confirmed)
    #expect(try event(fields, on: "2021-11-13").status == .held)
    #expect(try !event(fields, on: "2021-11-13").isUpcoming)
  }

  @Test func anEventOfAMonthLastsToItsEnd() throws {
    #expect(try event(#""start": "2021-11""#, on: "2021-11-30").isUpcoming)
    #expect(try !event(#""start": "2021-11""#, on: "2021-12-01").isUpcoming)
  }
}
