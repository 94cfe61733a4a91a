import ProgrammeModel
import Testing

struct FactHasSourceTests {
  @Test func acceptsASourceDocumentsAndWhatIsIllustrative() throws {
    let fixture = Fixture().with("source").with("agreement", ["id": "a", "source": "article"])
      .with("agreement", ["id": "b", "documents": ["article"]])
      .with("agreement", ["id": "c", "illustrative": true])
      .with("event", ["id": "d"])
      .with(
        "series", ["source": "article", "observations": [["period": "2020", "value": 1]]])
    #expect(try fixture.findings(.w701).isEmpty)
  }

  @Test func reportsEveryFactWithout() throws {
    try expect(
      Fixture().with("agreement", ["id": .here("a")])
        .with("milestone", ["id": .here("m"), "status": "met", "date_met": "2021-10"])
        .with("event", ["id": .here("e"), "start": "2021-10-01", "status": "held"])
        .with(
          "series",
          [
            "observations": [.here(["period": "2020", "value": 1])],
            "targets": [.here(["period": "2024", "value": 2])],
          ]),
      reports: .w701, "agreement \"a\": has no source; add one",
      "milestone \"m\": has no source; add one", "event \"e\": has no source; add one",
      "series \"total\": a row of observations has no source; add one",
      "series \"total\": a row of targets has no source; add one")
  }
}

struct SourceCanBeFoundTests {
  @Test func acceptsAPlaceWithADate() throws {
    let fixture = Fixture().with("source", ["id": "a", "published": "2021"])
      .with("source", ["id": "b", "url": .absent, "file": "a.pdf", "accessed": "2021-05"])
    #expect(try fixture.findings(.w702).isEmpty)
  }

  @Test func reportsWhatIsMissing() throws {
    try expect(
      Fixture().with("source", ["id": .here("a")])
        .with("source", ["id": .here("b"), "url": "", "published": "2021"])
        .with("source", ["id": .here("c"), "url": .absent]),
      reports: .w702, "source \"a\": has no date; add published or accessed",
      "source \"b\": has neither url nor file; add url or file",
      """
      source "c": has neither url nor file, and no date; \
      add url or file, and published or accessed
      """)
  }
}

struct FigureRestsOnRealRecordsTests {
  @Test func acceptsRealPartsAndAnIllustrativeWhole() throws {
    let fixture = Fixture().with("series", ["id": "real"])
      .with("series", ["id": "invented", "illustrative": true, "components": ["real"]])
      .with("series", ["components": ["real"], "seasonal_reference": "real"])
    #expect(try fixture.findings(.w706).isEmpty)
  }

  @Test func reportsEveryIllustrativePart() throws {
    let advice = "which is illustrative; name a real one, or mark this series too"
    try expect(
      Fixture().with("series", ["id": "invented", "illustrative": true])
        .with(
          "series",
          ["components": [.here("invented")], "seasonal_reference": .here("invented")]),
      reports: .w706, "series \"total\": components names \"invented\", \(advice)",
      "series \"total\": seasonal_reference names \"invented\", \(advice)")
  }
}

struct PersonConsentedTests {
  @Test func acceptsConsentInventedPeopleAndOpenContacts() throws {
    let fixture = Fixture().with("expert", ["id": "a"])
      .with("expert", ["id": "b", "consent": false, "illustrative": true])
      .with(
        "contact",
        ["id": "c", "email": "desk@example.org", "visibility": "public", "public": true])
    #expect(try fixture.findings(.w707).isEmpty)
  }

  @Test func reportsWithoutRepeatingWhatIsPersonal() throws {
    try expect(
      Fixture()
        .with("contact", ["id": "c", "phone": .here("+7 000"), "visibility": "public"])
        .with("expert", ["id": "a", "name": .here("A. Person"), "consent": false]),
      reports: .w707,
      "contact \"c\": phone is visible to everybody; add \"public\": true if that is meant",
      """
      expert "a": name stands here without consent; \
      take out what is personal, or ask for consent
      """)
  }
}

struct ContactsAndSourcesAreUsedTests {
  @Test func acceptsWhatSomeRecordNames() throws {
    let fixture = Fixture().with("contact").with("source").area(["leads": ["moscow": "desk"]])
      .with("agreement", ["documents": ["article"]])
      .with("contact", ["id": "writer"]).with("update", ["author": "writer"])
    #expect(try fixture.findings(.w710).isEmpty)
  }

  @Test func saysNothingWhileAFileIsBroken() throws {
    let fixture = Fixture().with("contact").with("source").file("requests.json", "{")
    #expect(try fixture.findings(.w710).isEmpty)
  }

  @Test func reportsWhatNoneDoes() throws {
    let fixture = Fixture().with("contact", ["id": .here("desk")])
      .with("source", ["id": .here("article")])
    try expect(
      fixture, reports: .w710,
      "contact \"desk\": no record names it; name it where it belongs, or take it out",
      "source \"article\": no record names it; name it where it belongs, or take it out")
  }
}

struct FileIsCanonicalTests {
  private let canonical = """
    {
      "items": [
        {
          "id": "desk",
          "name": "Desk"
        }
      ]
    }

    """

  @Test func acceptsWhatTheFormatterWrites() throws {
    let findings = try Fixture().file("contacts.json", canonical).findings(.i802)
    #expect(!findings.contains { $0.path == "contacts.json" })
  }

  @Test func notesWhereAFileBeginsToDiffer() throws {
    let swapped = """
      {
        "items": [
          {
            "name": "Desk",
            "id": "desk"
          }
        ]
      }

      """
    let found = try Fixture().file("contacts.json", swapped).findings(.i802).map(\.description)
    #expect(
      found.contains(
        "contacts.json:4:8: info I802: is not in canonical form from here on; run `bilateral fmt`"
      ))
  }
}
