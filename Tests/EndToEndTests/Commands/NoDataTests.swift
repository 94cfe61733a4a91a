import Testing

/// Without data a command says in one line where and what to do, and exits with 3.
struct NoDataTests {
  private func complaint(_ run: CommandRun) -> String {
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(run.complaints.count == 1)
    return run.complaint
  }

  @Test(arguments: [[], ["show", "overview"]])
  func aDirectoryThatIsMissing(command: [String]) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("nothing")
    let run =
      command.isEmpty ? try CommandRun(path) : try CommandRun(command[0], command[1], path)
    #expect(
      complaint(run) == """
        bilateral: \(path): there is no such directory; name a data directory, or make one with \
        `bilateral init`

        """)
  }

  @Test(arguments: [[:], ["areas/metro.json": "{}"], ["notes.txt": "hello"]])
  func aDirectoryWithoutAProgramme(files: [String: String]) throws {
    let folder = try TemporaryFolder(files)
    #expect(
      complaint(try CommandRun("show", "areas", folder.path)) == """
        bilateral: \(folder.path): has no programme.json; make one with \
        `bilateral init \(folder.path)`

        """)
  }

  @Test func aFileInPlaceOfADirectory() throws {
    let folder = try TemporaryFolder(["programme.json": SmallProgramme.text])
    let path = folder.file("programme.json")
    #expect(
      complaint(try CommandRun(path))
        == "bilateral: \(path): is a file; name the directory that holds programme.json\n")
  }

  @Test func aDirectoryThatCannotBeRead() throws {
    let path = "/" + String(repeating: "x", count: 300)
    #expect(
      complaint(try CommandRun("show", "areas", path)) == """
        bilateral: \(path): cannot be read: File name too long; let this user read it, or name \
        another directory

        """)
  }

  @Test(arguments: [
    ("{\"id\": ", ":1:"), ("[]", ":1:1: error E007"), ("", ":1:1: error E002"),
    (#"{"format": "bilateral", "format_version": 2}"#, ":1:43: error E006"),
  ])
  func aProgrammeThatIsNone(text: String, place: String) throws {
    let folder = try TemporaryFolder(["programme.json": text])
    let line = complaint(try CommandRun("show", "overview", folder.path))
    #expect(line.hasPrefix("bilateral: \(folder.path)/programme.json\(place)"))
  }

  @Test func aNameThatWouldSteerTheTerminalIsSpelledOut() throws {
    let line = complaint(try CommandRun("show", "overview", "/no\u{1B}[31m\u{202E}where"))
    #expect(line.hasPrefix("bilateral: /no␛[31m⟨202E⟩where: "))
  }
}
