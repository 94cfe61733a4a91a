import ProgrammeModel
import Testing

struct PeriodTests {
  @Test(arguments: [
    ("2021", "2021-01-01", "2021-12-31"), ("2020-01/2020-09", "2020-01-01", "2020-09-30"),
    ("2021/2023", "2021-01-01", "2023-12-31"), ("2021-05/..", "2021-05-01", ".."),
    ("../2021-05", "..", "2021-05-31"), ("2021-05-14/2021-05-16", "2021-05-14", "2021-05-16"),
    ("2020?", "2020-01-01", "2020-12-31"), ("2021-Q2~/2021-Q3", "2021-04-01", "2021-09-30"),
  ])
  func runsFromItsFirstToItsLastDay(text: String, first: String, last: String) throws {
    let found = try period(text)
    #expect(found.earliest?.description ?? ".." == first)
    #expect(found.latest?.description ?? ".." == last)
    #expect(found.description == text)
  }

  @Test(arguments: [
    "", "..", "../..", "/", "2021/", "/2021", "2021//2022", "2021/2022/2023", "2021 / 2022",
    "2021-13",
    "2021/2021-13", ".", "./2021", "2021/.", "2021-2022", "2021..2022",
  ])
  func refusesEverythingElse(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func isDoubtfulWhereEitherEndIs() throws {
    #expect(try period("2020?").isDoubtful)
    #expect(try period("2020/2021~").isDoubtful)
    #expect(try !period("2020/2021").isDoubtful)
    #expect(try !period("2020/..").isDoubtful)
  }

  @Test(arguments: [
    ("2021", 1, 12), ("2021-01/2021-12", 1, 12), ("2020-01/2020-09", 1, 9), ("2021-Q2", 4, 3),
    ("2021-04/2021-06", 4, 3), ("2021-H2", 7, 6), ("2021-02", 2, 1), ("2021/2023", 1, 36),
    ("2021-02-01/2021-02-28", 2, 1), ("2020-11/2021-02", 11, 4),
  ])
  func countsTheMonthsItCovers(text: String, first: Int, count: Int) throws {
    #expect(try period(text).shape == Period.Shape(firstMonth: first, monthCount: count))
  }

  @Test(arguments: ["2021/..", "../2021", "2021-05-14", "2021-02-02/2021-02-28", "2021/2020"])
  func hasNoShapeWhereItCutsAMonth(text: String) throws {
    #expect(try period(text).shape == nil)
  }

  @Test func comparesLikeWithLike() throws {
    let nineMonths = try period("2020-01/2020-09")
    #expect(try nineMonths.isSameMonths(as: period("2019-01/2019-09"), yearsLater: 1))
    #expect(try !nineMonths.isSameMonths(as: period("2019"), yearsLater: 1))
    #expect(try !nineMonths.isSameMonths(as: period("2018-01/2018-09"), yearsLater: 1))
    #expect(try period("2020").isSameMonths(as: period("2019-01/2019-12"), yearsLater: 1))
    #expect(try !period("2020/..").isSameMonths(as: period("2019/.."), yearsLater: 1))
  }

  @Test func knowsAYearHoweverItIsWritten() throws {
    #expect(try period("2021").isFullYear)
    #expect(try period("2021-H1/2021-Q4").isFullYear)
    #expect(try !period("2021-02/2022-01").isFullYear)
    #expect(try period("2021").covers(sameDaysAs: period("2021-01-01/2021-12-31")))
    #expect(try !period("2021").covers(sameDaysAs: period("2021/..")))
  }
}
