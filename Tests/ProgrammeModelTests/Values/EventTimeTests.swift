import ProgrammeModel
import Testing

struct EventTimeTests {
  /// Offsets of both cities that fixed ones would get wrong. Source: the tz database.
  @Test(arguments: [
    ("1995-07-01T12:00", "Europe/Moscow", 240), ("1995-12-01T12:00", "Europe/Moscow", 180),
    ("2012-01-15T12:00", "Europe/Moscow", 240), ("2014-10-25T12:00", "Europe/Moscow", 240),
    ("2014-10-27T12:00", "Europe/Moscow", 180), ("2021-05-14T12:00", "Europe/Moscow", 180),
    ("1990-07-01T12:00", "Asia/Shanghai", 540), ("2021-05-14T12:00", "Asia/Shanghai", 480),
  ])
  func takesOffsetsFromTheZone(text: String, zone: String, minutes: Int) throws {
    let moment = try #require(try EventTime.moment(time(text), zone: zone))
    #expect(EventTime.offset(of: zone, at: moment) == minutes)
  }

  @Test func showsOneMomentInBothCities() throws {
    let moment = try #require(try EventTime.moment(time("2021-11-26T02:00"), zone: "Asia/Shanghai"))
    let moscow = try #require(EventTime.clock(at: moment, zone: "Europe/Moscow"))
    let beijing = try #require(EventTime.clock(at: moment, zone: "Asia/Shanghai"))
    #expect(moscow.day.description == "2021-11-25")
    #expect(moscow.minute == 21 * 60)
    #expect(beijing.day.description == "2021-11-26")
    #expect(beijing.minute == 2 * 60)
  }

  @Test func takesAnInstantAsItIsWhateverTheZone() throws {
    let instant = try time("2021-05-14T10:00:00+03:00")
    #expect(EventTime.moment(instant, zone: nil) == 1_620_975_600)
    #expect(EventTime.moment(instant, zone: "Asia/Shanghai") == 1_620_975_600)
  }

  /// In New York clocks went from 02:00 to 03:00 on 14 March 2021, and from 02:00 to 01:00 on 7 November.
  @Test(arguments: [
    ("2021-03-14T01:30", "-05:00"), ("2021-03-14T03:30", "-04:00"), ("2021-03-14T06:30", "-04:00"),
    ("2021-11-07T00:30", "-04:00"), ("2021-11-07T02:30", "-05:00"),
  ])
  func takesTheOffsetOfTheMomentItself(local: String, offset: String) throws {
    let moment = try EventTime.moment(time(local), zone: "America/New_York")
    #expect(try moment == EventTime.moment(time("\(local):00\(offset)"), zone: nil))
  }

  @Test func readsClocksBefore1970() throws {
    let clock = try #require(EventTime.clock(at: -1, zone: "UTC"))
    #expect(clock.day.description == "1969-12-31")
    #expect(clock.minute == 23 * 60 + 59)
  }

  @Test func hasNoMomentWithoutATimeOrAZone() throws {
    #expect(try EventTime.moment(time("2021-05-14"), zone: "UTC") == nil)
    #expect(try EventTime.moment(time("2021-05-14T10:00"), zone: nil) == nil)
    #expect(try EventTime.moment(time("2021-05-14T10:00"), zone: "Asia/Beijing") == nil)
  }
}
