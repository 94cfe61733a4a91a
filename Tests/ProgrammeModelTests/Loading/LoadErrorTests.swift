import ProgrammeModel
import Testing

struct LoadErrorTests {
  @Test func saysWhatToDoAboutADirectoryWithoutProgramme() throws {
    let loader = Loader(FilesInMemory(["events.json": #"{"items": []}"#]), path: "plans")
    let error = #expect(throws: LoadError.missingProgramme(directory: "plans")) {
      try loader.snapshot()
    }
    #expect(
      error?.description == "plans: has no programme.json; make one with `bilateral init plans`")
    #expect(
      try loader.findings().findings.map(\.description) == [
        """
        programme.json:1:1: error E005: is missing; write one, or make one with `bilateral init`
        """
      ])
  }

  @Test(arguments: ["2", "99999999999999999999"])
  func refusesANewerFormatAsAWhole(version: String) throws {
    let fixture = Fixture().programme(["format_version": .here(.raw(version))])
    try expect(
      fixture, reports: .e006,
      """
      programme "two-cities": format_version \(version) is newer than 1; update bilateral
      """)
    #expect(try fixture.findings(.e107).isEmpty)
    let error = #expect(throws: LoadError.self) { try fixture.snapshot() }
    #expect(
      error?.description == """
        data/\(fixture.marks[0]): error E006: programme "two-cities": \
        format_version \(version) is newer than 1; update bilateral
        """)
  }

  @Test func refusesAProgrammeThatIsNoJSON() throws {
    let error = #expect(throws: LoadError.self) {
      try Fixture().file("programme.json", "{").snapshot()
    }
    #expect(error?.description.hasPrefix("data/programme.json:1:2: error E002: ") == true)
  }

  @Test(arguments: [
    (
      LoadError.missingDirectory(path: "x"),
      "x: there is no such directory; name a data directory, or make one with `bilateral init`"
    ),
    (.notADirectory(path: "x"), "x: is a file; name the directory that holds programme.json"),
    (
      .unreadable(path: "x", reason: "Permission denied"),
      "x: cannot be read: Permission denied; let this user read it, or name another directory"
    ),
  ])
  func namesThePathAndTheWayOut(error: LoadError, text: String) {
    #expect(error.description == text)
  }
}
