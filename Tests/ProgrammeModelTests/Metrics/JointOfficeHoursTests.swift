import ProgrammeModel
import Testing

/// Hours at which all offices are open, from the rules of their zones.
struct JointOfficeHoursTests {
  private func hours(_ first: String, _ second: String, on day: String) throws
    -> [ClosedRange<Int>]?
  {
    let programme = """
      {"format": "bilateral", "format_version": 1, "id": "p", "title": "P", "period": "2021/2023",
       "default_language": "en", "currency": "USD",
       "parties": [{"id": "a", "name": "A", "tz": "\(first)"},
                   {"id": "b", "name": "B", "tz": "\(second)"}]}
      """
    let snapshot = try Loader(FilesInMemory(["programme.json": programme])).snapshot()
    let date = try #require(PartialDate(day)).earliest
    return JointOfficeHours(on: date, for: Array(snapshot.parties))?.hours.map(\.minutes)
  }

  @Test func moscowAndBeijingShareFourHours() throws {
    #expect(
      try hours("Europe/Moscow", "Asia/Shanghai", on: "2021-11-15")
        == [540...780, 840...1080])
  }

  @Test func followsSummerTime() throws {
    #expect(
      try hours("Europe/Berlin", "Asia/Shanghai", on: "2021-01-15") == [540...660, 960...1080])
    #expect(
      try hours("Europe/Berlin", "Asia/Shanghai", on: "2021-07-15") == [540...720, 900...1080])
  }

  @Test func findsTheNextDaysHoursAcrossTheDateLine() throws {
    #expect(
      try hours("America/Los_Angeles", "Asia/Tokyo", on: "2021-01-15") == [960...1080, 540...660])
  }

  @Test func sharesNothingHalfAWorldAway() throws {
    #expect(try hours("America/New_York", "Asia/Shanghai", on: "2021-01-15") == nil)
  }
}
