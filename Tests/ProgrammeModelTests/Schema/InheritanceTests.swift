import ProgrammeModel
import Testing

/// What nested records take from the ones around them, and what each audience sees.
struct InheritanceTests {
  private func nested(_ outer: JSON, _ inner: JSON) -> Fixture {
    Fixture().area(
      outer.merging([
        "workstreams": [
          Fixture.streamDefaults.merging([
            "milestones": [(Fixture.defaults["milestone"] ?? [:]).merging(inner)]
          ])
        ]
      ]))
  }

  @Test(
    arguments: [
      ("public", nil, .public), ("public", "internal", .internal),
      ("public", "partner", .partner), ("partner", "public", .partner), (nil, "public", .internal),
      (nil, nil, .internal), ("partner", nil, .partner),
    ] as [(String?, String?, Visibility)])
  func takesTheParentsVisibilityOrANarrowerOne(
    outer: String?, inner: String?, expected: Visibility
  ) throws {
    let fixture = nested(visibility(outer), visibility(inner))
    #expect(try fixture.snapshot().milestones.first?.visibility == expected)
  }

  private func visibility(_ word: String?) -> JSON {
    word.map { ["visibility": .text($0)] } ?? [:]
  }

  @Test func marksWhatStandsInsideAnIllustrativeRecord() throws {
    let inside = try nested(["illustrative": true], [:]).snapshot()
    #expect(inside.workstreams.first?.isIllustrative == true)
    #expect(inside.milestones.first?.isIllustrative == true)
    let denied = try nested(["illustrative": true], ["illustrative": false]).snapshot()
    #expect(denied.milestones.first?.isIllustrative == true)
    let alone = try nested([:], ["illustrative": true]).snapshot()
    #expect(alone.areas.first?.isIllustrative == false)
    #expect(alone.workstreams.first?.isIllustrative == false)
    #expect(alone.milestones.first?.isIllustrative == true)
  }

  @Test(arguments: [
    (Audience.internal, ["a", "b", "c", "d"]), (.partner, ["b", "c"]), (.public, ["c"]),
  ])
  func showsEachAudienceItsRecords(audience: Audience, ids: [String]) throws {
    let fixture = Fixture()
      .with("event", ["id": "a", "visibility": "internal"])
      .with("event", ["id": "b", "visibility": "partner"])
      .with("event", ["id": "c", "visibility": "public"])
      .with("event", ["id": "d"])
    #expect(try fixture.snapshot(for: audience).events.map(\.id.text) == ids)
  }

  @Test func hidesWhatStandsInsideAHiddenRecord() throws {
    let fixture = nested(["visibility": "partner"], ["visibility": "public"])
    let snapshot = try fixture.snapshot(for: .public)
    #expect(snapshot.areas.isEmpty && snapshot.workstreams.isEmpty && snapshot.milestones.isEmpty)
  }

  @Test func hidesAnInnerRecordThatIsNarrower() throws {
    let fixture = nested(["visibility": "public"], ["visibility": "internal"])
    let snapshot = try fixture.snapshot(for: .public)
    #expect(snapshot.workstreams.count == 1)
    #expect(snapshot.milestones.isEmpty)
  }

  @Test(arguments: Audience.allCases)
  func showsTheProgrammeAndItsPartiesToAll(audience: Audience) throws {
    let snapshot = try Fixture().programme(["visibility": "internal"]).snapshot(for: audience)
    #expect(snapshot.programme.id == "two-cities")
    #expect(snapshot.parties.map(\.id) == ["moscow", "beijing"])
  }

  @Test func hidesARecordWhoseVisibilityCannotBeRead() throws {
    let fixture = Fixture().with("event", ["visibility": "publik"])
    #expect(try fixture.snapshot(for: .partner).events.isEmpty)
    #expect(try fixture.findings(.e104).count == 1)
  }

  @Test func findsNoFaultInAReferenceToAHiddenRecord() throws {
    let fixture = Fixture().with("contact")
      .area(["visibility": "public", "leads": ["moscow": "desk"]])
      .with("risk", ["visibility": "public", "conflicts_with": "opening"])
      .with("milestone", ["visibility": "internal"])
    #expect(try fixture.findings(.e202).isEmpty)
    #expect(try fixture.findings(.e202, for: .public).isEmpty)
  }

  @Test func findsNothingInWhatAnAudienceMayNotSee() throws {
    let fixture = Fixture().with("event", ["status": "secret"])
    #expect(try fixture.findings(.e104).count == 1)
    #expect(try fixture.findings(.e104, for: .public).isEmpty)
  }

  @Test func keepsNameAndContactOfAnExpertWhoDidNotAgree() throws {
    let fixture = Fixture().with("contact")
      .with("expert", ["consent": false, "contact": "desk"])
    let expert = try #require(try fixture.snapshot().experts.first)
    #expect(expert.personName == nil)
    #expect(expert.contact == nil)
    let agreed = try Fixture().with("contact").with("expert", ["contact": "desk"]).snapshot()
    #expect(agreed.experts.first?.personName?.variants.map(\.text) == ["A. Expert"])
    #expect(agreed.experts.first?.contact == "desk")
  }

  @Test func takesAMissingConsentForNone() throws {
    let snapshot = try Fixture().with("expert", ["consent": .absent]).snapshot()
    #expect(snapshot.experts.first?.personName == nil)
  }
}
