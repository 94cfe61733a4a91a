import Foundation
import Testing

struct OutputTests {
  @Test func aFileTakesTheWholeOutput() throws {
    let folder = try TemporaryFolder(["old.json": "before"])
    for name in ["new.json", "old.json"] {
      let run = try CommandRun(
        "show", "areas", "--format", "json", "--output", folder.file(name))
      #expect(run.status == 0)
      #expect(run.output == "")
      #expect(try folder.text(of: name) == CommandRun("show", "areas", "--format", "json").output)
    }
    #expect(try folder.names == ["new.json", "old.json"])
  }

  @Test func aReplacedFileKeepsItsPermissionsAndItsLink() throws {
    let folder = try TemporaryFolder(["kept.txt": "before"])
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.file("kept.txt"))
    try files.createSymbolicLink(
      atPath: folder.file("link.txt"), withDestinationPath: "kept.txt")
    #expect(try CommandRun("show", "areas", "--output", folder.file("link.txt")).status == 0)
    let attributes = try files.attributesOfItem(atPath: folder.file("kept.txt"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try folder.text(of: "kept.txt").hasPrefix("Moscow"))
    #expect(try files.destinationOfSymbolicLink(atPath: folder.file("link.txt")) == "kept.txt")
  }

  @Test func aFileThatCannotBeWrittenLeavesEverythingAsItWas() throws {
    let folder = try TemporaryFolder(["full/kept.txt": "before"])
    for name in ["none/new.txt", "full"] {
      let path = folder.file(name)
      let run = try CommandRun("show", "areas", "--output", path)
      #expect(run.status == 1)
      #expect(run.complaints.count == 1)
      #expect(run.complaint.hasPrefix("bilateral: \(path): cannot be written: "))
    }
    #expect(try folder.names == ["full"])
    #expect(try folder.text(of: "full/kept.txt") == "before")
  }

  /// Whatever has a name that a draft might take is somebody's.
  @Test func noFileOfAnotherIsTakenForADraft() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      shell: """
        cd "\(folder.path)"
        echo kept >out.txt.$$.draft
        echo kept >.bilateral-$$-0
        exec "$bilateral" show areas --output out.txt
        """)
    #expect(run.status == 0)
    let names = try folder.names
    #expect(names.count == 3 && names.contains("out.txt"))
    for name in names where name != "out.txt" {
      #expect(try folder.text(of: name) == "kept\n")
    }
  }

  @Test(arguments: ["show overview", "--version", "--help", "--generate-completion-script bash"])
  func aFullDeviceIsTold(command: String) throws {
    let run = try CommandRun(shell: "\"$bilateral\" \(command) >/dev/full")
    #expect(run.status == 1)
    #expect(
      run.complaint
        == "bilateral: standard output: cannot be written: No space left on device\n")
  }

  @Test(
    arguments: ["", "trap '' PIPE; "],
    [
      "", "show overview --format json", "show events --format ics", "report --format html",
      "screenshot overview --format svg", "validate", "schema", "schema event", "info", "--help",
      "fmt --check", "show trade --format csv", "show trade --format markdown",
      "show events --format html", "show overview --check late", "show help", "new event --help",
      "report --language ru,zh", "screenshot trade --format ansi", "screenshot areas",
      "validate --format sarif", "validate --format json", "validate --format github",
      "info --timings", "--version", "--generate-completion-script zsh",
      "--experimental-dump-help",
    ])
  func aReaderThatGoesAwayIsNoFault(preparation: String, command: String) throws {
    let run = try CommandRun(
      shell: preparation + "\"$bilateral\" \(command) | true; exit ${PIPESTATUS[0]}")
    #expect([0, command.contains("--check late") ? 1 : 0, 141].contains(run.status))
    #expect(run.complaint == "")
  }

  @Test func aDeviceIsWrittenToAsItStands() throws {
    let run = try CommandRun("show", "areas", "--output", "/dev/null")
    #expect(run.status == 0)
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
    #expect(try CommandRun("show", "areas", "--output", "/dev/full").status == 1)
  }
}
