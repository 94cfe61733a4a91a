import LocatedJSON
import ProgrammeModel
import Testing

struct StarterFilesTests {
  @Test(arguments: [1, 2026, 9997])
  func theBlankProgrammeHasNoErrors(year: Int) throws {
    let files = [BlankProgramme(firstYear: year).file] + StarterFiles.all
    let directory = FilesInMemory(
      bytes: Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) }))
    let (findings, states) = try Loader(directory).findings()
    #expect(findings.filter { $0.code.severity == .error }.map(\.description) == [])
    #expect(states.map(\.path) == ["programme.json"])
    #expect(try Loader(directory).snapshot().parties.map(\.id) == ["moscow", "beijing"])
  }

  @Test func theBlankProgrammeIsInCanonicalForm() throws {
    let file = BlankProgramme(firstYear: 2026).file
    let kind = try #require(RecordKind.byName["programme"])
    let form = CanonicalForm(of: kind, languages: ["en", "ru", "zh"])
    #expect(form.bytes(of: try Document(file.bytes)) == file.bytes)
  }

  @Test func gitAndEditorsAreToldOfLineEnds() {
    let names = Set(StarterFiles.all.map(\.path))
    #expect(names.isSuperset(of: [".gitattributes", ".editorconfig"]))
    #expect(names.count == 2 + JSONSchema.all.count)
  }
}
