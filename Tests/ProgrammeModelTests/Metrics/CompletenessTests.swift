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

  @Test func countsFactsWithASource() throws {
    let counted = try completeness()
    #expect(counted.facts == 2)
    #expect(counted.sourcedShare == 0.5)
    #expect(counted.unsourced == [RecordName(kind: "decision", id: "d")])
  }

  @Test func countsWhatIsMadeUp() throws {
    #expect(try completeness().illustrativeShare == 0.25)
  }

  @Test func hasNoSharesOfNothing() throws {
    let counted = Completeness(of: try assess([:], on: "2021-11-15").snapshot, languages: ["ru"])
    #expect(counted.illustrativeShare == nil)
    #expect(counted.sourcedShare == nil)
  }
}
