import ProgrammeModel
import Testing

/// Where rules about plans and their dates end: what lies just inside is no finding.
struct PlanRuleEdgesTests {
  @Test func aDateThatMayLieWithinThePeriodDoes() throws {
    let fixture = Fixture().area(["period": "2021-03/2022-02"])
      .with("milestone", ["id": "a", "due": "2021-Q1"])
      .with("milestone", ["id": "b", "due": "2022-Q1"])
    #expect(try fixture.findings(.w405).isEmpty)
  }

  @Test func whatIsCancelledIsNotDueOnTheLastDay() throws {
    let last: JSON = ["due": "2023-12-31"]
    let fixture = Fixture().with("milestone", last.merging(["id": "a"]))
      .with("milestone", last.merging(["id": "b", "status": "cancelled"]))
      .with("milestone", last.merging(["id": "c", "status": "cancelled"]))
      .with("milestone", ["id": "d", "due": "2022-01"])
      .with("milestone", ["id": "e", "due": "2022-02"])
    #expect(try fixture.findings(.w408).isEmpty)
  }

  @Test func anEndMayBeTheStartOrLieInAMonthThatHasBegun() throws {
    let time: JSON = "2021-12-01T10:00"
    let fixture = Fixture()
      .with("event", ["id": "a", "start": time, "end": time, "tz": "Europe/Moscow"])
      .with("event", ["id": "b", "start": "2021-12-15", "end": "2021-12"])
    #expect(try fixture.findings(.e204).isEmpty)
  }

  @Test func aCircleIsToldOnceAndWithoutWhatLeadsToIt() throws {
    let fixture = Fixture()
      .with("milestone", ["id": "a", "depends_on": ["b"]])
      .with("milestone", ["id": "b", "depends_on": ["c"]])
      .with("milestone", ["id": "c", "depends_on": ["b"]])
      .with("milestone", ["id": "d", "depends_on": ["e"]])
      .with("milestone", ["id": "e", "depends_on": ["e"]])
    let circles = ["\"b\" → \"c\" → \"b\"", "\"e\" → \"e\""]
    let messages = try fixture.findings(.e203).map(\.message)
    #expect(messages.count == circles.count)
    for (message, circle) in zip(messages, circles) {
      #expect(message.contains("in a circle: \(circle);"), "\(message)")
    }
  }
}

/// Where rules about events, agreements and references end.
struct RecordRuleEdgesTests {
  @Test func aLongEventOverlapsAllThatBeginBeforeItsEnd() throws {
    func event(_ id: JSON, _ start: JSON, _ end: JSON) -> JSON {
      ["id": id, "start": start, "end": end, "tz": "Europe/Moscow", "host": "moscow"]
    }
    let fixture = Fixture()
      .with("event", event("long", "2021-12-01T10:00", "2021-12-01T18:00"))
      .with("event", event("short", "2021-12-01T11:00", "2021-12-01T12:00"))
      .with("event", event("late", "2021-12-01T13:00", "2021-12-01T14:00"))
    #expect(try fixture.findings(.w605).count == 2)
  }

  @Test func anEventToComeNeedsNoOutcome() throws {
    #expect(try Fixture().with("event").findings(.w602).isEmpty)
  }

  @Test func aMonthIsPastWhenItIsOver() throws {
    let fixture = Fixture().with("agreement", ["status": "planned", "signed": "2021-11"])
    #expect(try fixture.findings(.w607).isEmpty)
  }

  @Test func whatOutsidersMayNotSeeIsNotMissed() throws {
    let fixture = Fixture().with("risk", ["visibility": "public", "owner": "nobody"])
    #expect(try fixture.snapshot(for: .public).areas.isEmpty)
    let missed = try fixture.findings(.e202, for: .public).map(\.message)
    #expect(missed.count == 1 && missed.allSatisfy { $0.contains("owner \"nobody\" is no ") })
  }

  /// What names it may be one of the records that they may not see.
  @Test(arguments: [Audience.partner, .public])
  func outsidersAreNotToldThatASourceIsUnused(audience: Audience) throws {
    let fixture = Fixture().with("source", ["visibility": "public"])
      .with("agreement", ["documents": ["article"]])
    #expect(try fixture.snapshot(for: audience).sources.count == 1)
    #expect(try fixture.findings(.w710, for: audience).isEmpty)
    #expect(try fixture.findings(.w710).isEmpty)
  }

  @Test func aFileWithKeysTwiceIsNotToldUncanonicalToo() throws {
    let fixture = Fixture().file("risks.json", "{\"items\": [], \"items\": []}")
    #expect(try fixture.findings(.e004).count == 1)
    #expect(try !fixture.findings(.i802).contains { $0.path == "risks.json" })
  }
}

/// Where rules about figures end.
struct FigureRuleEdgesTests {
  private let headline: JSON = ["period": "2020", "value": 20, "status": "headline"]
  private let figure: JSON = ["period": "2020", "value": .raw("20.5")]

  @Test func illustrativeFiguresMayRestOnIllustrativeOnes() throws {
    let fixture = Fixture().with("series", ["id": "part", "illustrative": true])
      .with("series", ["illustrative": true, "components": ["part"]])
    #expect(try fixture.findings(.w706).isEmpty)
  }

  @Test func aHeadlineMayStandBesideAFigure() throws {
    let fixture = Fixture().with("series", ["id": "part", "observations": [headline, figure]])
      .with("series", ["components": ["part"], "observations": [figure]])
    #expect(try fixture.findings(.w306).isEmpty)
  }

  @Test func aGrowthOnAnotherBasisIsNotComputed() throws {
    let fixture = Fixture().with(
      "series",
      [
        "observations": [
          ["period": "2019", "value": .raw("110.75")],
          ["period": "2020", "value": .raw("107.76"), "growth_pct": 5, "growth_basis": "2018"],
        ]
      ])
    #expect(try fixture.findings(.w302).isEmpty)
  }

  @Test func aFigureThatNamesItsConflictContradictsNone() throws {
    let fixture = Fixture().with("source", ["id": "a"]).with("source", ["id": "b"]).with(
      "series",
      [
        "observations": [
          ["period": "2020", "value": .raw("107.76"), "source": "a"],
          ["period": "2020", "value": 104, "source": "b", "conflicts_with": ["a"]],
        ]
      ])
    #expect(try fixture.findings(.w304).isEmpty)
  }

  @Test func aTargetIsReachedWhenItsFigureIs() throws {
    let fixture = Fixture().with(
      "series",
      ["observations": [figure], "targets": [["period": "2024", "value": .raw("20.5")]]])
    #expect(try fixture.findings(.w303).count == 1)
  }

  @Test func aTargetIsNotPastOnItsLastDay() throws {
    let fixture = Fixture().programme(["as_of": "2021-12-31"]).with(
      "series", ["observations": [figure], "targets": [["period": "2021", "value": 30]]])
    #expect(try fixture.findings(.w303).isEmpty)
  }
}
