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
}
