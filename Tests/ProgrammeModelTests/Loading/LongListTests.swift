import ProgrammeModel
import Testing

/// A list that is so long that several processors decode it.
struct LongListTests {
  /// Of each ten items one is no record, one has a field that can't be read, and one is for the own city alone.
  private static let items: [String] = (0..<10_000).map { number in
    switch number % 10 {
    case 3: "\(number)"
    case 5:
      #"""
      {"id": "a\#(number)", "title": "A", "visibility": "public", "weight": "x\#(number)"}
      """#
    case 7:
      #"""
      {"id": "a\#(number)", "title": "A", "visibility": "internal",
       "workstreams": [{"id": "w\#(number)", "title": "W"}]}
      """#
    default:
      #"""
      {"id": "a\#(number)", "title": "A", "visibility": "public",
       "workstreams": [{"id": "w\#(number)", "title": "W", "lead": "nobody\#(number)"}]}
      """#
    }
  }

  private func decoded(_ items: ArraySlice<String>) throws -> LoadedFile {
    let kind = try #require(RecordKind.byName["area"])
    let text = "{\"items\": [\(items.joined(separator: ",\n"))]}"
    let directory = FilesInMemory(["areas.json": text])
    return LoadedFile.read("areas.json", kind: kind, from: directory, audience: .public)
  }

  @Test func isReadAsItsPartsWouldBe() throws {
    let whole = try decoded(Self.items[...])
    let parts = try stride(from: 0, to: Self.items.count, by: 1_000).map {
      try decoded(Self.items[$0..<$0 + 1_000])
    }
    #expect(whole.records.areas.count == 8_000)
    #expect(
      whole.records.areas.map(\.common.id) == parts.flatMap { $0.records.areas.map(\.common.id) })
    #expect(
      whole.records.workstreams.map(\.common.id)
        == parts.flatMap { $0.records.workstreams.map(\.common.id) })
    #expect(whole.findings.count >= 2_000)
    #expect(whole.findings.map(\.message) == parts.flatMap { $0.findings.map(\.message) })
    #expect(whole.references.map(\.id) == parts.flatMap { $0.references.map(\.id) })
    #expect(whole.hidden.count == 2_000)
    #expect(whole.hidden == parts.reduce(into: []) { $0.formUnion($1.hidden) })
  }
}
