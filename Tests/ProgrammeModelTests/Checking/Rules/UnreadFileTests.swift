import ProgrammeModel
import Testing

/// A file that can't be read is told once, and not by every record that names what stands in it.
struct UnreadFileTests {
  private let update = """
    {"items": [{"id": "u", "area": "metro", "party": "moscow", "date": "2021", "rag": "green",
     "text": "T"}, {"id": "v", "area": "tourism", "party": "moscow", "date": "2021", "rag": "green",
     "text": "T"}]}
    """

  private func codes(_ area: String) throws -> [FindingCode] {
    let files = ["programme.json": testProgramme, "areas/metro.json": area, "updates.json": update]
    return try Loader(FilesInMemory(files)).snapshot().findings.map(\.code)
      .filter { [.e002, .e202].contains($0) }
  }

  @Test func referencesIntoAnUnreadFileAreNoErrors() throws {
    #expect(try codes(#"{"id": "metro" "title": "M"}"#) == [.e002])
  }

  @Test func referencesToWhatAReadFileLacksAreErrors() throws {
    #expect(try codes(#"{"id": "metro", "title": "M"}"#) == [.e202])
  }

  private func codes(_ references: String, beside files: [String: String]) throws -> [FindingCode] {
    let update = """
      {"items": [{"id": "u", "party": "moscow", "date": "2021", "rag": "green", "text": "T",
       \(references)}]}
      """
    let all = files.merging(["updates.json": update]) { $1 }
    return try Loader(FilesInMemory(all)).findings().findings.map(\.code).filter { $0 == .e202 }
  }

  @Test func whatStandsInsideAnUnreadAreaIsNotMissed() throws {
    let files = ["programme.json": testProgramme, "areas/metro.json": "{"]
    #expect(try codes(#""area": "metro", "workstream": "tunnel""#, beside: files).isEmpty)
  }

  @Test func anUnreadFileOfAnotherKindExcusesNothing() throws {
    let files = ["programme.json": testProgramme, "requests.json": "{"]
    #expect(try codes(#""area": "metro""#, beside: files) == [.e202])
  }

  @Test func thePartiesOfAnUnreadProgrammeAreNotMissed() throws {
    let files = ["programme.json": "{", "areas/metro.json": #"{"id": "metro", "title": "M"}"#]
    #expect(try codes(#""area": "metro""#, beside: files).isEmpty)
  }

  @Test func everyKindIsUnreadWithSomeFile() throws {
    let paths = RecordKind.byFolder.keys.map { "\($0)/x.json" } + ["programme.json"]
    let broken = Dictionary(uniqueKeysWithValues: paths.map { ($0, "{") })
    let files = try Loader(FilesInMemory(broken)).files(reusing: LoadedFiles()).inOrder
    let unread = Set(files.flatMap(\.unreadKinds))
    #expect(unread == Set(RecordKind.all.map(\.name)).subtracting([Programme.kind]))
  }
}
