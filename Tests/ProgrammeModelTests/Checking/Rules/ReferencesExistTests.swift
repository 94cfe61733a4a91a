import ProgrammeModel
import Testing

struct ReferencesExistTests {
  @Test func acceptsWhatIsOnFile() throws {
    let fixture = Fixture().with("contact").with("source").with("milestone").with("event")
      .with("milestone", ["id": "next", "depends_on": ["opening"], "owner": "desk"])
      .with("risk", ["owner": "moscow", "conflicts_with": ["opening", "forum"]])
      .with("practice", ["documents": "article", "workstream": "tunnels"])
      .area(["leads": ["moscow": "desk"]])
    #expect(try fixture.findings(.e202).isEmpty)
  }

  @Test func reportsEveryIdThatIsNot() throws {
    try expect(
      Fixture().with("contact")
        .area(["leads": ["moskow": .keyHere("desk")], "source": ["article", .here("notes")]])
        .with("source")
        .with("milestone", ["depends_on": [.here("openning")], "owner": .here("nobody")])
        .with("risk", ["conflicts_with": .here("forum")]),
      reports: .e202,
      "area \"metro\": leads \"moskow\" is no party on file; did you mean \"moscow\"?",
      "area \"metro\": source \"notes\" is no source on file; name one that is on file, or add it",
      "milestone \"opening\": depends_on \"openning\" is no milestone on file; did you mean \"opening\"?",
      """
      milestone "opening": owner "nobody" is no contact or party on file; \
      name one that is on file, or add it
      """,
      """
      risk "delay": conflicts_with "forum" is no record on file; \
      name one that is on file, or add it
      """)
  }

  @Test func keepsTheRecordAndItsRawId() throws {
    let snapshot = try Fixture().with("risk", ["area": "metr0"]).snapshot()
    #expect(snapshot.risks.map(\.area) == ["metr0"])
  }

  @Test func reportsReferencesOfARecordWithoutIdAndOfARepeatedOne() throws {
    try expect(
      Fixture().with("risk", ["id": .absent, "party": .here("rome")])
        .with("event", ["host": "moscow"]).with("event", ["host": .here("rome")]),
      reports: .e202,
      "event \"forum\": host \"rome\" is no party on file; name one that is on file, or add it",
      "risk: party \"rome\" is no party on file; name one that is on file, or add it")
  }

  @Test func offersTheNearestOfThousandsOfIds() throws {
    let milestones: [JSON] = (0..<2000).map { number in
      [
        "id": .text("point-\(number * 7919 % 10_007)"), "title": "P", "due": "2021",
        "status": "met",
      ]
    }
    let fixture = Fixture()
      .area(["milestones": .list(milestones + [["id": "tunnel-boring", "title": "T"]])])
    for wrong in ["tunnel-boringg", "tunel-boring", "funnel-boring", "tunnel-borign"] {
      let found = try fixture.with("milestone", ["id": "last", "depends_on": [.text(wrong)]])
        .findings(.e202)
      #expect(found.map { $0.message.hasSuffix("did you mean \"tunnel-boring\"?") } == [true])
    }
  }
}
