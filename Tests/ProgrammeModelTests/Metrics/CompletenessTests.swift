import ProgrammeModel
import Testing

struct CompletenessTests {
  private let files = [
    "areas/metro.json": """
    {"id": "metro", "title": {"en": "Metro", "ru": "Метро"}, "source": "s",
     "workstreams": [{"id": "w", "title": "Signals", "illustrative": true}]}
    """,
    "decisions.json": """
    {"items": [{"id": "d", "title": {"en": "D", "zh": "决"}, "date": "2021-01-01"}]}
    """,
    "sources.json": """
    {"items": [{"id": "s", "title": {"en": "S", "ru": "С", "zh": "源"}, "form": "news"}]}
    """,
  ]

  private func completeness() throws -> Completeness {
    let snapshot = try assess(files, on: "2021-11-15").snapshot
    return Completeness(of: snapshot, languages: ["en", "ru", "zh"])
  }

  /// The programme and its two parties have a plain text each, in the default language.
  @Test func countsTextsByLanguage() throws {
    let counted = try completeness()
    #expect(counted.texts == 7)
    #expect(counted.translated == ["en": 7, "ru": 2, "zh": 2])
    #expect(counted.share(in: "ru") == 2.0 / 7)
  }

  /// Of two events that were held one has a source; a request or a decision is no fact.
  @Test func countsTheFactsThatFindingsTellOf() throws {
    let fixture = Fixture().with("source", ["id": "s"]).with("request").with("decision")
      .with("event", ["id": "a", "status": "held", "source": "s"])
      .with("event", ["id": "b", "status": "held"])
    let counted = Completeness(of: try fixture.snapshot(), languages: [])
    #expect((counted.facts, counted.sourced) == (2, 1))
    #expect(try fixture.findings(.w701).count == counted.facts - counted.sourced)
  }

  /// The screen that lists what is missing and the one that counts it tell one number.
  @Test func countsTheTextsThatFindingsTellOf() throws {
    let programme = try BundledProgramme.snapshot()
    let missing = Completeness(of: programme, languages: programme.programme.languages)
    let findings = Advice.findings(for: Assessment(DatedSnapshot(programme, asOf: Fixture.day)))
    for language in programme.programme.languages {
      let told = findings.filter { $0.code == .w703 }.count { $0.message.contains(" \(language) ") }
      #expect((missing.missing(in: language) == 0) == (told == 0), "\(language)")
    }
  }

  @Test func countsWhatIsMadeUp() throws {
    let counted = try completeness()
    #expect((counted.records, counted.illustrative) == (4, 1))
  }

  @Test func hasNoSharesOfNothing() throws {
    let counted = Completeness(of: try assess([:], on: "2021-11-15").snapshot, languages: ["ru"])
    #expect(counted.sourcedShare == nil)
  }
}
