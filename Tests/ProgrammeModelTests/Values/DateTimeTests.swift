import ProgrammeModel
import Testing

struct DateTimeTests {
  @Test(arguments: [
    ("2021-05", "2021-05"), ("2021-05-14", "2021-05-14"), ("2021-Q2~", "2021-Q2~"),
    ("2021-05-14T10:00", "2021-05-14T10:00"), ("2021-05-14T23:59:59", "2021-05-14T23:59"),
    ("2021-05-14T00:00:00.123", "2021-05-14T00:00"),
    ("2021-05-14T10:00:00+03:00", "2021-05-14T10:00:00+03:00"),
    ("2021-05-14T10:00Z", "2021-05-14T10:00:00+00:00"),
    ("2021-05-14T10:00:00-09:30", "2021-05-14T10:00:00-09:30"),
    ("2020-02-29T12:00", "2020-02-29T12:00"),
  ])
  func readsADateOrATime(text: String, form: String) throws {
    #expect(try #require(DateTime(text)).description == form)
  }

  @Test(arguments: [
    "", "T10:00", "2021-05T10:00", "2021-05-14T", "2021-05-14T10", "2021-05-14T1:00",
    "2021-05-14T24:00",
    "2021-05-14T24:00:00", "2021-05-14T10:60", "2021-05-14T23:59:60", "2016-12-31T23:59:60Z",
    "2021-05-14T10:00:00.", "2021-05-14T10:00+3", "2021-05-14T10:00+03", "2021-05-14T10:00+0300",
    "2021-05-14T10:00+24:00", "2021-05-14T10:00+03:60", "2021-05-14 10:00", "2021-05-14t10:00",
    "2021-05-14T10:00z", "2021-05-14~T10:00", "2021-02-29T10:00",
    "2021-05-14T10:00:00+03:00[Europe/Moscow]",
  ])
  func refusesEverythingElse(text: String) {
    #expect(DateTime(text) == nil)
  }

  @Test func standsForTheDaysOfItsDate() throws {
    let month = try #require(DateTime("2021-05"))
    #expect(month.earliest.description == "2021-05-01")
    #expect(month.latest.description == "2021-05-31")
    #expect(!month.isTimed)
    let instant = try #require(DateTime("2021-05-14T23:00:00-09:00"))
    #expect(instant.earliest.description == "2021-05-14")
    #expect(instant.latest == instant.earliest)
    #expect(instant.isTimed)
  }
}
