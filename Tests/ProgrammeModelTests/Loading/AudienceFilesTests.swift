import ProgrammeModel
import Testing

/// What each audience hears of the files that a programme came from.
struct AudienceFilesTests {
  private static let files = Fixture()
    .file("requests/secret-visit.json", "{\"id\": \"secret-visit\",")
    .file(
      "decisions/secret-price.json",
      #"{"id": "secret-price", "title": "T", "date": "2021-02-30", "visibility": "internal"}"#
    )
    .file(
      "events/open-day.json",
      #"{"id": "open-day", "title": "T", "start": "2021", "visibility": "public", "odd": 1}"#)

  @Test func keepersHearOfEveryFile() throws {
    let snapshot = try Self.files.snapshot()
    #expect(snapshot.brokenFiles.map(\.path) == ["requests/secret-visit.json"])
    #expect(snapshot.findings.contains { $0.path == "decisions/secret-price.json" })
  }

  @Test(arguments: [Audience.partner, .public])
  func othersHearNothingOfFilesThatHoldNothingForThem(audience: Audience) throws {
    let snapshot = try Self.files.snapshot(for: audience)
    #expect(snapshot.brokenFiles.isEmpty)
    let paths = snapshot.files.map(\.path) + snapshot.findings.map(\.path)
    #expect(paths.filter { $0.contains("secret") } == [])
    #expect(snapshot.findings.map(\.path).contains("events/open-day.json"))
    #expect(snapshot.errorCount == snapshot.findings.count { $0.code.severity == .error })
  }

  @Test func aFileThatTurnedBadIsNamedWhereItsLastGoodRecordsAreShown() throws {
    let loader = Loader(Self.files.directory, audience: .public)
    let good = try loader.files(reusing: LoadedFiles())
    let torn = Loader(
      Self.files.file("events/open-day.json", "{").file("decisions/secret-price.json", "{")
        .directory,
      audience: .public)
    let snapshot = try torn.snapshot(of: torn.files(reusing: good))
    #expect(snapshot.events.map(\.id) == ["open-day"])
    #expect(snapshot.brokenFiles.map(\.path) == ["events/open-day.json"])
    #expect(snapshot.errorCount == 1)
  }

  @Test func aBrokenProgrammeIsToldToEverybody() throws {
    let fixture = Fixture().file("programme.json", "{")
    for audience in Audience.allCases {
      #expect(throws: LoadError.self) { try fixture.snapshot(for: audience) }
      #expect(try Loader(fixture.directory, audience: audience).findings().findings.count == 1)
    }
  }

  @Test(arguments: [Audience.internal, .public])
  func aProgrammeWhoseRecordsAreAllHiddenIsNotBare(audience: Audience) throws {
    let area = #"{"id": "metro", "title": "M", "visibility": "internal"}"#
    let directory = FilesInMemory(["programme.json": testProgramme, "areas/metro.json": area])
    #expect(try !Loader(directory, audience: audience).snapshot().isBare)
  }
}
