import ProgrammeModel
import Testing

struct DueMilestoneIsMetTests {
  @Test func acceptsWhatIsStillToComeOrClosed() throws {
    let fixture = Fixture().with("milestone", ["id": "a", "due": "2021-11-15"])
      .with("milestone", ["id": "b", "due": "2021-11"])
      .with("milestone", ["id": "c", "due": "2021-01", "status": "met", "date_met": "2021-02"])
      .with("milestone", ["id": "d", "due": "2021-01", "status": "cancelled"])
      .with("milestone", ["id": "e", "due": "2021-01", "status": "partially_met"])
    #expect(try fixture.findings(.w401).isEmpty)
  }

  @Test func reportsEveryOneThatIsPastDue() throws {
    try expect(
      Fixture().with("milestone", ["id": "a", "due": .here("2021-11-14")])
        .with("milestone", ["id": "b", "due": .here("2021-Q2"), "status": "in_progress"]),
      reports: .w401,
      """
      milestone "a": due "2021-11-14" is 1 day past, and it is scheduled; \
      set its status, or write when it was met
      """,
      """
      milestone "b": due "2021-Q2" is 138 days past, and it is in_progress; \
      set its status, or write when it was met
      """)
  }
}

struct MetMilestoneHasDateTests {
  @Test func acceptsADateAndWhatIsNotMet() throws {
    let fixture = Fixture()
      .with("milestone", ["id": "a", "due": "2021-01", "status": "met", "date_met": "2021-02"])
      .with("milestone", ["id": "b"])
    #expect(try fixture.findings(.w402).isEmpty)
  }

  @Test func reportsEveryOneWithout() throws {
    try expect(
      Fixture().with("milestone", ["id": "a", "status": .here("met")])
        .with("milestone", ["id": "b", "status": .here("met")]),
      reports: .w402, "milestone \"a\": is met; add date_met",
      "milestone \"b\": is met; add date_met")
  }
}

struct MilestoneIsMetBeforeTodayTests {
  @Test func acceptsTodayAndAMonthThatHasBegun() throws {
    let fixture = Fixture()
      .with("milestone", ["id": "a", "status": "met", "date_met": "2021-11-15"])
      .with("milestone", ["id": "b", "status": "met", "date_met": "2021-11"])
    #expect(try fixture.findings(.w403).isEmpty)
  }

  @Test func reportsEveryDayToCome() throws {
    try expect(
      Fixture().with("milestone", ["id": "a", "status": "met", "date_met": .here("2021-11-16")])
        .with("milestone", ["id": "b", "status": "met", "date_met": .here("2022")]),
      reports: .w403,
      "milestone \"a\": date_met \"2021-11-16\" is still to come; write it as forecast until then",
      "milestone \"b\": date_met \"2022\" is still to come; write it as forecast until then")
  }
}

struct ForecastLiesAheadTests {
  @Test func acceptsOneThatMayStillBeKept() throws {
    let fixture = Fixture().with("milestone", ["id": "a", "forecast": "2021-11-15"])
      .with("milestone", ["id": "b", "forecast": "2021-Q4"])
      .with(
        "milestone", ["id": "c", "forecast": "2021-01", "status": "met", "date_met": "2021-02"])
    #expect(try fixture.findings(.w404).isEmpty)
  }

  @Test func reportsEveryOneThatIsPast() throws {
    try expect(
      Fixture().with("milestone", ["id": "a", "forecast": .here("2021-11-14")])
        .with("milestone", ["id": "b", "forecast": .here("2021-Q3")]),
      reports: .w404,
      "milestone \"a\": forecast \"2021-11-14\" is past, and it is not met; write a new one",
      "milestone \"b\": forecast \"2021-Q3\" is past, and it is not met; write a new one")
  }
}

struct DueLiesWithinPeriodTests {
  @Test func acceptsADayOfTheNearestPeriod() throws {
    let fixture = Fixture().area(["period": "2021/2022"])
      .with("milestone", ["id": "a", "due": "2022-12-31"])
      .with("deliverable", ["due": "2021"])
    #expect(try fixture.findings(.w405).isEmpty)
  }

  @Test func reportsEveryDayOutside() throws {
    try expect(
      Fixture().area(["period": "2021/2022"])
        .with(
          "workstream",
          [
            "id": "narrow", "period": "2021",
            "milestones": [
              ["id": "c", "title": "C", "status": "scheduled", "due": .here("2022-01")]
            ],
          ]
        )
        .with("milestone", ["id": "a", "due": .here("2023-01")])
        .with("milestone", ["id": "b", "due": .here("2020-12-31")]),
      reports: .w405,
      "milestone \"c\": due \"2022-01\" is after the period \"2021\" of its workstream; correct one of them",
      "milestone \"a\": due \"2023-01\" is after the period \"2021/2022\" of its area; correct one of them",
      """
      milestone "b": due "2020-12-31" is before the period "2021/2022" of its area; \
      correct one of them
      """)
  }
}

struct DependencyIsDueFirstTests {
  @Test func acceptsOneThatIsDueBeforeOrClosed() throws {
    let fixture = Fixture().with("milestone", ["id": "a", "due": "2021-12"])
      .with("milestone", ["id": "b", "due": "2022-03", "status": "cancelled"])
      .with("milestone", ["id": "c", "due": "2021-12-31", "depends_on": ["a", "b"]])
    #expect(try fixture.findings(.w406).isEmpty)
  }

  @Test func reportsEveryOneThatIsDueAfter() throws {
    try expect(
      Fixture().with("milestone", ["id": "a", "due": "2022-02"])
        .with("milestone", ["id": "b", "due": "2022-03"])
        .with(
          "milestone",
          ["id": "c", "due": "2021-12", "depends_on": [.here("a"), .here("b")]]),
      reports: .w406,
      """
      milestone "c": is due "2021-12", but depends on "a", which is due "2022-02"; move one of them
      """,
      """
      milestone "c": is due "2021-12", but depends on "b", which is due "2022-03"; move one of them
      """)
  }
}

struct MovedDueHasHistoryTests {
  @Test func acceptsDatesThatChangedEachTime() throws {
    let fixture = Fixture().with(
      "milestone",
      [
        "due": "2021-12",
        "history": [
          ["date": "2021-03", "due": "2021-06"], ["date": "2021-05", "due": "2021-09"],
        ],
      ])
    #expect(try fixture.findings(.w407).isEmpty)
  }

  @Test func reportsEveryMoveThatMovedNothing() throws {
    let advice = "but stood afterwards too; write the date that stood until then"
    try expect(
      Fixture().with(
        "milestone",
        [
          "due": "2021-12",
          "history": [
            .here(["date": "2021-03", "due": "2021-09"]), ["date": "2021-04", "due": "2021-09"],
            .here(["date": "2021-05", "due": "2021-12"]),
          ],
        ]),
      reports: .w407,
      "milestone \"opening\": due \"2021-09\" was moved on 2021-03, \(advice)",
      "milestone \"opening\": due \"2021-12\" was moved on 2021-05, \(advice)")
  }
}

extension MovedDueHasHistoryTests {
  /// The order of rows in a file means nothing.
  @Test func rowsFollowEachOtherByTheirDay() throws {
    let fixture = Fixture().with(
      "milestone",
      [
        "due": "2021-12",
        "history": [
          ["date": "2021-05", "due": "2021-09"], ["date": "2021-03", "due": "2021-12"],
        ],
      ])
    #expect(try fixture.findings(.w407).isEmpty)
    try expect(
      Fixture().with(
        "milestone",
        [
          "due": "2021-12",
          "history": [
            ["date": "2021-05", "due": "2021-06"], ["date": "2021-04", "due": "2021-09"],
            .here(["date": "2021-03", "due": "2021-09"]),
          ],
        ]),
      reports: .w407,
      """
      milestone "opening": due "2021-09" was moved on 2021-03, but stood afterwards too; \
      write the date that stood until then
      """)
  }
}

struct DueDatesAreSpreadTests {
  @Test func acceptsHalfOnTheLastDayAndAFew() throws {
    let half = Fixture().with("milestone", ["id": "a", "due": "2023"])
      .with("milestone", ["id": "b", "due": "2023-12-31"])
      .with("milestone", ["id": "c", "due": "2022"]).with("milestone", ["id": "d", "due": "2021"])
    #expect(try half.findings(.w408).isEmpty)
    let few = Fixture().with("milestone", ["id": "a", "due": "2023"])
      .with("milestone", ["id": "b", "due": "2023"])
    #expect(try few.findings(.w408).isEmpty)
  }

  @Test func reportsEveryAreaWithMost() throws {
    let late: JSON = ["title": "T", "status": "scheduled", "due": "2023-12-31"]
    let milestones: JSON = .list(
      ["a", "b", "c"].map { late.merging(["id": .text("t-\($0)")]) })
    try expect(
      Fixture().area(["id": .here("metro")])
        .with("milestone", ["id": "a", "due": "2023"])
        .with("milestone", ["id": "b", "due": "2023"])
        .with("milestone", ["id": "c", "due": "2022"])
        .with("area", ["id": .here("tourism"), "milestones": milestones]),
      reports: .w408,
      "area \"tourism\": 3 of 3 milestones are due on 2023-12-31, the last day; spread them",
      "area \"metro\": 2 of 3 milestones are due on 2023-12-31, the last day; spread them")
  }
}
