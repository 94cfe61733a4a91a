import ProgrammeModel
import Testing

struct DependenciesHaveNoCycleTests {
  private func chain(_ links: [(String, [String])]) -> Fixture {
    links.reduce(Fixture()) { fixture, link in
      let names = link.1.map { JSON.text($0) }
      return fixture.with("milestone", ["id": .text(link.0), "depends_on": .list(names)])
    }
  }

  @Test func acceptsADiamond() throws {
    let fixture = chain([("a", ["b", "c"]), ("b", ["d"]), ("c", ["d"]), ("d", [])])
    #expect(try fixture.findings(.e203).isEmpty)
  }

  @Test func reportsEveryCircleAtTheReferenceThatClosesIt() throws {
    try expect(
      Fixture()
        .with("milestone", ["id": "a", "depends_on": [.here("a")]])
        .with("milestone", ["id": "b", "depends_on": ["c"]])
        .with("milestone", ["id": "c", "depends_on": ["a", .here("b")]])
        .with("agreement", ["id": "d", "supersedes": ["e"]])
        .with("agreement", ["id": "e", "supersedes": .here("d")])
        .with("series", ["id": "f", "components": ["g"]])
        .with("series", ["id": "g", "components": [.here("f")]]),
      reports: .e203,
      "agreement \"e\": supersedes leads round in a circle: \"d\" → \"e\" → \"d\"; take one of them out",
      "milestone \"a\": depends_on leads round in a circle: \"a\" → \"a\"; take one of them out",
      "milestone \"c\": depends_on leads round in a circle: \"b\" → \"c\" → \"b\"; take one of them out",
      "series \"g\": components leads round in a circle: \"f\" → \"g\" → \"f\"; take one of them out"
    )
  }

  @Test func followsAChainOfAThousand() throws {
    let links = (0..<1000).map { ("m\($0)", ["m\(($0 + 1) % 1000)"]) }
    let findings = try chain(links).findings(.e203)
    #expect(
      findings.map(\.message) == [
        """
        milestone "m999": depends_on leads round in a circle: "m0" → "m1" → "m2" → "m3" → "m4" \
        → … (1000 in all) → "m0"; take one of them out
        """
      ])
  }
}
