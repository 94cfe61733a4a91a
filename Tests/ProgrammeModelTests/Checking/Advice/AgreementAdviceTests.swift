import ProgrammeModel
import Testing

struct AgreementRunsTests {
  @Test func acceptsOneThatRunsLongOrRenewsItself() throws {
    let fixture = Fixture()
      .with("agreement", ["id": "a", "signed": "2021-01-01", "expires": "2022-05-15"])
      .with(
        "agreement",
        ["id": "b", "signed": "2010-01-01", "expires": "2020-01-01", "auto_renews": true]
      )
      .with("agreement", ["id": "c", "expires": "2020-01-01", "status": "superseded"])
    #expect(try fixture.findings(.w606).isEmpty)
  }

  @Test func reportsEveryOneThatEndsSoonOrHasEnded() throws {
    try expect(
      Fixture()
        .with("agreement", ["id": "a", "signed": "2018-01-01", "expires": .here("2022-05-14")])
        .with("agreement", ["id": "b", "signed": "2016-03-01", "term": .here("P5Y")]),
      reports: .w606,
      "agreement \"a\": expires on 2022-05-14, in 180 days; plan its renewal",
      "agreement \"b\": expired on 2021-02-28; set its status, or write what renewed it")
  }

  @Test(arguments: [
    ("2021-11-15", "today"), ("2021-11-16", "in 1 day"), ("2021-11-17", "in 2 days"),
  ])
  func countsDaysInWords(end: String, words: String) throws {
    try expect(
      Fixture().with(
        "agreement", ["id": "a", "signed": "2018-01-01", "expires": .here(.text(end))]),
      reports: .w606, "agreement \"a\": expires on \(end), \(words); plan its renewal")
  }
}

struct PlannedAgreementLiesAheadTests {
  @Test func acceptsADayToCome() throws {
    let planned: JSON = ["status": "planned", "signed": "2021-11-15"]
    #expect(try Fixture().with("agreement", planned).findings(.w607).isEmpty)
  }

  @Test func reportsEveryDayThatIsPast() throws {
    try expect(
      Fixture().with("agreement", ["id": "a", "status": "planned", "signed": .here("2021-11-14")])
        .with("agreement", ["id": "b", "status": "planned", "in_force": .here("2021-10")]),
      reports: .w607,
      "agreement \"a\": is planned, but signed \"2021-11-14\" is past; set its status, or a new date",
      "agreement \"b\": is planned, but in_force \"2021-10\" is past; set its status, or a new date"
    )
  }
}

struct PracticeMovesTests {
  @Test func acceptsHalfAYearAndWhatIsDone() throws {
    let fixture = Fixture()
      .with("practice", ["id": "a", "stage": "shared", "stage_date": "2021-05-19"])
      .with(
        "practice",
        ["id": "b", "stage": "adopted", "stage_date": "2021-01-01", "outcome": "In use."]
      )
      .with("practice", ["id": "c", "stage": "declined", "stage_date": "2021-01-01"])
      .with("practice", ["id": "d"])
    #expect(try fixture.findings(.w608).isEmpty)
  }

  @Test func reportsEveryOneThatStandsStill() throws {
    let advice = "ask \"beijing\" how far it got"
    try expect(
      Fixture()
        .with("practice", ["id": "a", "stage": "studied", "stage_date": .here("2021-05-18")])
        .with("practice", ["id": "b", "stage": "shared", "shared": .here("2021-01-15")]),
      reports: .w608, "practice \"a\": has stood at \"studied\" for 181 days; \(advice)",
      "practice \"b\": has stood at \"shared\" for 304 days; \(advice)")
  }
}

struct AdoptedPracticeHasOutcomeTests {
  @Test func acceptsAnOutcome() throws {
    let adopted: JSON = ["stage": "adopted", "outcome": "On two lines."]
    #expect(try Fixture().with("practice", adopted).findings(.w609).isEmpty)
  }

  @Test func reportsEveryOneWithout() throws {
    try expect(
      Fixture().with("practice", ["id": "a", "stage": .here("adopted")])
        .with("practice", ["id": "b", "stage": .here("adopted"), "outcome": " "]),
      reports: .w609, "practice \"a\": was adopted; add its outcome",
      "practice \"b\": was adopted; add its outcome")
  }
}
