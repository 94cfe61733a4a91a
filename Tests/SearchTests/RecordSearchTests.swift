import ProgrammeModel
import Search
import Testing

/// A search over records agrees with folding every text anew.
struct RecordSearchTests {
  private static let words = [
    "metro", "Метро", "地铁", "plan", "Щёлково", "café", "план", "北京", "x",
  ]

  /// A programme of some sources and updates with random texts.
  private static func snapshot(_ generator: inout SeededGenerator) throws -> Snapshot {
    func text() -> String {
      (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }.joined(separator: " ")
    }
    let items = (0..<30).map { index in
      """
      {"id": "source-\(index)", "type": "document", "file": "a.pdf",
       "illustrative": \(index % 3 == 0), "title": {"en": "\(text())", "ru": "\(text())"},
       "excerpt": "\(text())"}
      """
    }
    let updates = (0..<30).map { index in
      """
      {"id": "update-\(index)", "area": "metro", "party": "moscow", "rag": "green",
       "date": "2021-\(index % 2 == 0 ? "03" : "10")-01", "text": {"zh": "\(text())"}}
      """
    }
    return try Loader(
      FilesInMemory([
        "programme.json": """
        {"format": "bilateral", "format_version": 1, "id": "p", "title": "P",
         "period": "2021/2023", "default_language": "en", "languages": ["en", "ru", "zh"],
         "parties": [{"id": "moscow", "name": "Moscow", "tz": "Europe/Moscow"}]}
        """,
        "sources.json": "{\"items\": [\(items.joined(separator: ","))]}",
        "updates/all.json": "{\"items\": [\(updates.joined(separator: ","))]}",
      ])
    ).snapshot()
  }

  @Test func agreesWithANaiveReferenceWhateverIsTypedBefore() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<8 {
      let snapshot = try Self.snapshot(&generator)
      let search = RecordSearch(snapshot)
      let days = ["2021-01-01", "2021-06-01", "2021-12-01"].compactMap { PartialDate($0)?.earliest }
      var typed = ""
      for _ in 0..<60 {
        typed = Self.edited(typed, &generator)
        let dated = DatedSnapshot(
          snapshot, asOf: try #require(days.randomElement(using: &generator)),
          hidesIllustrative: Bool.random(using: &generator))
        let hits = search.hits(RecordQuestion(typed, in: dated))
        let reference = Self.reference(typed, in: dated)
        #expect(Set(hits.groups.flatMap(\.names)) == reference, "\(typed)")
        #expect(hits.count == reference.count)
      }
    }
  }

  private static func reference(_ typed: String, in dated: DatedSnapshot) -> Set<RecordName> {
    let words = SoughtWord.words(of: typed)
    var found: Set<RecordName> = []
    if words.isEmpty { return [] }
    dated.snapshot.forEachSearchable { record in
      let texts = (record.names + record.texts).map { FoldedText($0) }
      let isKnown = record.knownFrom.map { $0 <= dated.asOf } ?? true
      guard isKnown, !(dated.hidesIllustrative && record.isIllustrative),
        words.allSatisfy({ word in texts.contains { $0.contains(word) } })
      else { return }
      found.insert(record.name)
    }
    return found
  }

  private static func edited(_ text: String, _ generator: inout SeededGenerator) -> String {
    if Int.random(in: 0..<4, using: &generator) == 0 { return String(text.dropLast()) }
    return text + String("metroплан地铁 cafще".randomElement(using: &generator) ?? "m")
  }

  @Test func namesComeBeforeTexts() throws {
    let snapshot = try Loader(
      FilesInMemory([
        "programme.json": """
        {"format": "bilateral", "format_version": 1, "id": "p", "title": "P",
         "period": "2021/2023", "default_language": "en", "parties": []}
        """,
        "sources.json": """
        {"items": [{"id": "a", "title": "Other", "excerpt": "of the metro"},
                   {"id": "b", "title": "The metro"}]}
        """,
      ])
    ).snapshot()
    let dated = DatedSnapshot(snapshot, asOf: Day(number: 18_946))
    let hits = RecordSearch(snapshot).hits(RecordQuestion("metro", in: dated))
    #expect(hits.groups.first?.names.map(\.id) == ["b", "a"])
    let named = RecordSearch(snapshot).hits(RecordQuestion("metro", isByName: true, in: dated))
    #expect(named.groups.first?.names.map(\.id) == ["b"])
  }
}
