import ProgrammeModel
import Testing

/// What speaks against the day or hour of an event.
struct EventWarningTests {
  private func warnings(_ fields: String, holidays: String = "") throws -> [EventWarning] {
    let assessment = try assess(
      [
        "events.json": #"{"id": "e", "title": "E", \#(fields)}"#,
        "holidays.json": #"{"items": [\#(holidays)]}"#,
      ], on: "2021-11-15")
    return try #require(assessment.events.first).warnings(in: assessment.calendar)
  }

  @Test func acceptsAnHourInBothOffices() throws {
    #expect(try warnings(#""start": "2021-11-25T09:00", "tz": "Europe/Moscow""#).isEmpty)
  }

  @Test func warnsOfTheEveningAndOfTheNight() throws {
    #expect(
      try warnings(#""start": "2021-12-22T17:00", "tz": "Europe/Moscow""#)
        == [.outsideHours(minute: 1320, party: "beijing")])
    #expect(
      try warnings(#""start": "2021-12-22T19:00", "tz": "Europe/Moscow""#)
        == [.night(party: "beijing")])
  }

  @Test func namesAWeekendOnceForAll() throws {
    let day = try #require(Day(year: 2022, month: 2, day: 20))
    #expect(try warnings(#""start": "2022-02-20""#) == [.weekendForAll(day)])
  }

  @Test func tellsAMakeUpSaturdayFromAFreeOne() throws {
    let day = try #require(Day(year: 2021, month: 11, day: 20))
    let holidays =
      #"{"id": "w", "date": "2021-11-20", "name": "W", "party": "moscow", "off": false}"#
    #expect(
      try warnings(#""start": "2021-11-20""#, holidays: holidays)
        == [.makeUpDay(party: "moscow"), .weekend(day, party: "beijing")])
  }

  @Test func findsAHolidayInTheMiddleOfALongEventOnce() throws {
    let holidays = #"{"id": "h", "date": "2021-11-24/2021-11-25", "name": "H", "party": "beijing"}"#
    let found = try warnings(
      #""start": "2021-11-22", "end": "2021-11-26""#, holidays: holidays)
    #expect(found.count == 1)
  }

  @Test func saysNothingOfAMonth() throws {
    #expect(try warnings(#""start": "2022-05""#).isEmpty)
  }
}
