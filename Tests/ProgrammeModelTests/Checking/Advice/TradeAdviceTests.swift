import ProgrammeModel
import Testing

extension Fixture {
  /// Adds a total of two parts, each with one figure for 2020.
  fileprivate func sum(_ total: JSON, of first: JSON, _ second: JSON) -> Fixture {
    with("series", ["id": "part-a", "observations": [["period": "2020", "value": first]]])
      .with("series", ["id": "part-b", "observations": [["period": "2020", "value": second]]])
      .with(
        "series",
        [
          "components": ["part-a", "part-b"],
          "observations": [.here(["period": "2020", "value": total])],
        ])
  }
}

struct ComponentsAddUpTests {
  /// The article's own figures: [19.955, 20.965] meets [20.45, 20.55].
  @Test func acceptsWhatRoundingExplains() throws {
    let findings = try Fixture().sum(.raw("20.5"), of: .raw("1.46"), .raw("19")).findings(.w301)
    #expect(findings.isEmpty)
  }

  @Test func reportsWhatItDoesNot() throws {
    try expect(
      Fixture().sum(.raw("22.0"), of: .raw("1.46"), .raw("19")), reports: .w301,
      """
      series "total": period "2020": components come to 20.46, the total is 22.0, more than \
      rounding explains (19.955 to 20.965); look at both
      """)
  }
}

struct ComponentsComeToTotalTests {
  @Test func acceptsPartsThatComeToTheTotal() throws {
    let findings = try Fixture().sum(.raw("20.46"), of: .raw("1.46"), .raw("19.00"))
      .findings(.w301, .i803)
    #expect(findings.isEmpty)
  }

  @Test func leavesToTheWarningWhatRoundingDoesNotExplain() throws {
    let findings = try Fixture().sum(.raw("22.0"), of: .raw("1.46"), .raw("19")).findings(.i803)
    #expect(findings.isEmpty)
  }

  @Test func notesWhatRoundingExplains() throws {
    try expect(
      Fixture().sum(.raw("20.5"), of: .raw("1.46"), .raw("19")), reports: .i803,
      """
      series "total": period "2020": components come to 20.46, the total is 20.5; \
      rounding explains the difference
      """)
  }
}

struct ReportedGrowthIsComputedGrowthTests {
  private func series(_ growth: JSON) -> Fixture {
    Fixture().with(
      "series",
      [
        "observations": [
          ["period": "2019", "value": .raw("110.75")],
          .here(["period": "2020", "value": .raw("107.76"), "growth_pct": growth]),
        ]
      ])
  }

  @Test func acceptsWhatTheFiguresGive() throws {
    #expect(try series(.raw("-2.7")).findings(.w302).isEmpty)
  }

  /// China's customs revised 2019 before they published 2020.
  @Test func reportsWhatTheyDoNot() throws {
    try expect(
      series(.raw("-2.9")), reports: .w302,
      """
      series "total": period "2020": growth_pct -2.9 is reported, but "2019" gives -2.7; \
      look whether that figure was revised
      """)
  }
}

struct TargetLiesAheadTests {
  private func series(_ targets: JSON) -> Fixture {
    Fixture().with(
      "series",
      ["observations": [["period": "2020", "value": .raw("107.76")]], "targets": targets])
  }

  @Test func acceptsOneToReach() throws {
    #expect(try series([["period": "2024", "value": 200]]).findings(.w303).isEmpty)
  }

  @Test func reportsEveryOneThatIsPastOrReached() throws {
    try expect(
      series([
        .here(["period": "2020", "value": 200]), .here(["period": "2024", "value": 100]),
      ]),
      reports: .w303,
      "series \"total\": target for \"2020\" is past; take it out, or set a new one",
      """
      series "total": target 100 for "2024" is reached already, by 107.76 in "2020"; set a new one
      """)
  }
}

struct SourcesAgreeTests {
  private func series(_ second: JSON) -> Fixture {
    Fixture().with("source", ["id": "a"]).with("source", ["id": "b"])
      .with(
        "series",
        [
          "observations": [
            ["period": "2020", "value": .raw("107.76"), "source": "a"],
            .here(second.merging(["period": "2020", "source": "b"])),
          ]
        ])
  }

  @Test(
    arguments: [
      ["value": .raw("107.8")], ["value": 104, "status": "revised"],
      ["value": 104, "status": "headline"],
    ] as [JSON])
  func acceptsRoundingRevisionsAndHeadlines(second: JSON) throws {
    #expect(try series(second).findings(.w304).isEmpty)
  }

  @Test func reportsEveryOtherDifference() throws {
    try expect(
      series(["value": .raw("104.0")]), reports: .w304,
      """
      series "total": period "2020": 104.0 here, 107.76 by another source; \
      mark the revised one, or name what conflicts in conflicts_with
      """)
  }
}

struct ScopesAreKnownAndAlikeTests {
  @Test func acceptsOneScopeAndSeriesWithoutComponents() throws {
    let fixture = Fixture().with("series", ["id": "part"])
      .with("series", ["components": ["part"]])
      .with("series", ["id": "alone", "scope": "unknown"])
    #expect(try fixture.findings(.w305).isEmpty)
  }

  @Test func reportsUnknownAndOtherScopes() throws {
    try expect(
      Fixture().with("series", ["id": "part", "scope": "non-commodity-non-energy"])
        .with("series", ["id": "a", "components": [.here("part")]])
        .with("series", ["id": "b", "scope": .here("unknown"), "components": ["part"]]),
      reports: .w305,
      """
      series "a": component "part" has the scope non-commodity-non-energy, not all-goods; \
      their sum means little
      """,
      """
      series "b": scope is unknown, but components are to add up to it; \
      say which goods are counted
      """)
  }
}

struct FiguresRestOnMoreThanHeadlinesTests {
  private let headline: JSON = ["period": "2020", "value": 20, "status": "headline"]

  @Test func acceptsAHeadlineThatNothingRestsOn() throws {
    let fixture = Fixture().with(
      "series",
      [
        "observations": [headline, ["period": "2020", "value": .raw("20.5")]],
        "targets": [["period": "2024", "value": 40, "base_period": "2020", "base_value": 21]],
      ])
    #expect(try fixture.findings(.w306).isEmpty)
  }

  /// The base is another period's figure, or what was published says the same.
  @Test(arguments: ["2019", "2020-01/2020-12"])
  func acceptsABaseThatAFigureTells(period: String) throws {
    let fixture = Fixture().with(
      "series",
      [
        "observations": [
          headline, ["period": "2019", "value": 20],
          ["period": "2020-01/2020-12", "value": .raw("20.0"), "status": "revised"],
        ],
        "targets": [
          ["period": "2024", "value": 40, "base_period": .text(period), "base_value": 20]
        ],
      ])
    #expect(try fixture.findings(.w306).isEmpty)
  }

  @Test func acceptsABaseOfAnotherPeriodThanTheHeadlines() throws {
    let fixture = Fixture().with(
      "series",
      [
        "observations": [headline],
        "targets": [["period": "2024", "value": 40, "base_period": "2019", "base_value": 20]],
      ])
    #expect(try fixture.findings(.w306).isEmpty)
  }

  @Test func reportsTargetsAndSumsThatRestOnOne() throws {
    try expect(
      Fixture().with("series", ["id": "part", "observations": [headline]])
        .with(
          "series",
          [
            "components": [.here("part")],
            "observations": [["period": "2020", "value": .raw("20.5")], headline],
            "targets": [
              .here(["period": "2024", "value": 40, "base_period": "2020", "base_value": 20])
            ],
          ]),
      reports: .w306,
      """
      series "total": component "part" has only a headline's figure for "2020"; \
      take one that was published
      """,
      """
      series "total": base_value 20 is a headline's figure; take one that was published
      """)
  }
}
