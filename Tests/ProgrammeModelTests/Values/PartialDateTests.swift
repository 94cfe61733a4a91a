import ProgrammeModel
import Testing

struct PartialDateTests {
  @Test(arguments: [
    ("2023", "2023-01-01", "2023-12-31"), ("2021-H1", "2021-01-01", "2021-06-30"),
    ("2021-H2", "2021-07-01", "2021-12-31"), ("2021-Q1", "2021-01-01", "2021-03-31"),
    ("2021-Q2", "2021-04-01", "2021-06-30"), ("2021-Q4", "2021-10-01", "2021-12-31"),
    ("2021-05", "2021-05-01", "2021-05-31"), ("2020-02", "2020-02-01", "2020-02-29"),
    ("2021-02", "2021-02-01", "2021-02-28"), ("2021-12", "2021-12-01", "2021-12-31"),
    ("2021-05-14", "2021-05-14", "2021-05-14"), ("2020-02-29", "2020-02-29", "2020-02-29"),
    ("2021-05~", "2021-05-01", "2021-05-31"), ("2021-Q2?", "2021-04-01", "2021-06-30"),
    ("0001", "0001-01-01", "0001-12-31"), ("9999", "9999-01-01", "9999-12-31"),
    ("9999-12", "9999-12-01", "9999-12-31"), ("9999-H2", "9999-07-01", "9999-12-31"),
    ("9999-12-31", "9999-12-31", "9999-12-31"),
  ])
  func standsForItsFirstToItsLastDay(text: String, first: String, last: String) throws {
    let found = try date(text)
    #expect(found.earliest.description == first)
    #expect(found.latest.description == last)
    #expect(found.description == text)
  }

  @Test(arguments: [
    "", "21", "202", "20211", "0000", "2021-", "2021-5", "2021-00", "2021-13", "2021-Q0", "2021-Q5",
    "2021-H0", "2021-H3", "2021-q1", "2021-05-", "2021-05-00", "2021-05-32", "2021-02-29",
    "2021-02-30", "1900-02-29", "2021-05-14T10:00", "2021/05/14", "14.05.2021", " 2021", "2021 ",
    "2021~~", "2021?~", "~2021", "-2021", "+2021", "２０２１", "2021-Ⅱ", "2021-05-1４",
  ])
  func refusesEverythingElse(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func tellsApproximateFromUncertain() throws {
    #expect(try date("2021-05~").isApproximate)
    #expect(try !date("2021-05~").isUncertain)
    #expect(try date("2021-05?").isUncertain)
    #expect(try !date("2021-05?").isApproximate)
    #expect(try !date("2021-05").isApproximate)
  }

  @Test func ordersPrecisionsFromTheWidest() {
    let found: [PartialDate.Precision] = [.day, .year, .quarter, .month, .half]
    #expect(found.sorted() == [.year, .half, .quarter, .month, .day])
  }
}
