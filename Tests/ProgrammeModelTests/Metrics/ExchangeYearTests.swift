import ProgrammeModel
import Testing

struct ExchangeYearTests {
  private let files = [
    "exchanges.json": """
    {"items": [
      {"id": "school", "title": "School", "audience": "schoolchildren", "direction": "beijing-to-moscow",
       "periods": [{"period": "2021", "planned": 10, "actual": 0}], "illustrative": true},
      {"id": "out", "title": "Out", "audience": "students", "direction": "moscow-to-beijing",
       "periods": [{"period": "2020-09/2021-06", "planned": 99, "actual": 99},
                   {"period": "2021-H1", "planned": 30, "actual": 8},
                   {"period": "2021-H2", "planned": 30, "actual": 23},
                   {"period": "2022-H1", "planned": 40}]},
      {"id": "both", "title": "Both", "audience": "students", "direction": "both",
       "periods": [{"period": "2021", "direction": "beijing-to-moscow", "planned": 60, "actual": 58}]}]}
    """
  ]

  private func year(
    on day: String = "2021-11-15", hidesIllustrative: Bool = false
  ) throws -> ExchangeYear {
    try assess(files, on: day, hidesIllustrative: hidesIllustrative).once()
  }

  @Test func sumsTheYearsPlanByWhoTravels() throws {
    let year = try year()
    #expect(year.groups.map(\.audience) == [.students, .schoolchildren])
    let heads = year.groups[0].heads.heads
    #expect(heads["moscow-to-beijing"] == .init(planned: 60, actual: 31))
    #expect(heads["beijing-to-moscow"] == .init(planned: 60, actual: 58))
    #expect(year.total.heads["beijing-to-moscow"] == .init(planned: 70, actual: 58))
    #expect(year.groups[0].lead.common.id == "both")
    #expect(year.group(ledBy: "both")?.audience == .students)
    #expect(year.group(ledBy: "out") == nil)
  }

  @Test func countsAPeriodOverTheTurnOfAYearWhereItBegins() throws {
    let heads = try year(on: "2020-12-31").groups[0].heads.heads
    #expect(heads["moscow-to-beijing"] == .init(planned: 99, actual: 99))
  }

  @Test func plansTheWholeYearAndCountsWhatHasBegun() throws {
    let heads = try year(on: "2021-03-01").groups[0].heads.heads["moscow-to-beijing"]
    #expect(heads == .init(planned: 60, actual: 8))
  }

  @Test func tellsNobodyWentFromNobodyCounted() throws {
    let groups = try year().groups
    let school = try #require(groups[1].heads.heads["beijing-to-moscow"])
    #expect(school.isCounted && school.actual == 0 && school.shareOfPlan == 0)
    #expect(groups[1].heads.ratio == nil)
    let next = try year(on: "2022-02-01").groups[0].heads.heads["moscow-to-beijing"]
    #expect(next == .init(planned: 40))
    #expect(next?.shareOfPlan == nil)
  }

  @Test func knowsWhetherAllOfItIsIllustrative() throws {
    #expect(try !year().isIllustrative)
    #expect(try year(hidesIllustrative: true).groups.map(\.audience) == [.students])
  }

  @Test func alwaysHasBothWaysBetweenTheFirstTwoParties() throws {
    let empty = try assess([:], on: "2021-11-15").once(ExchangeYear.self)
    #expect(empty.ways.map(\.direction) == ["moscow-to-beijing", "beijing-to-moscow"])
    #expect(empty.groups.isEmpty && empty.total.ratio == nil)
  }
}
