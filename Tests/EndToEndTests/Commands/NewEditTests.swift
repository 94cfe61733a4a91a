import Foundation
import Testing

/// `new --edit` with an editor that is a script.
struct NewEditTests {
  private let folder: TemporaryFolder
  private let words = ["new", "risk", "--edit", "--title", "Late", "--area", "metro"]

  init() throws {
    folder = try TemporaryFolder([
      "data/programme.json": SmallProgramme.text,
      "data/areas/metro.json": #"{"id": "metro", "title": "Metro"}"#,
      "tmp/.keep": "",
    ])
  }

  /// An environment in which the editor is a line of a shell that finds the draft as `$2`.
  private func environment(editor line: String) throws -> [String: String] {
    try "#!/bin/sh\n\(line)\n".write(
      toFile: folder.file("editor"), atomically: false, encoding: .utf8)
    return ["EDITOR": "sh \(folder.file("editor"))", "TMPDIR": folder.file("tmp")]
  }

  private func run(editor line: String) throws -> CommandRun {
    try CommandRun(list: words + [folder.file("data")], environment: environment(editor: line))
  }

  private var drafts: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.file("tmp"))
        .filter { $0 != ".keep" }
    }
  }

  @Test func writesWhatTheEditorLeft() throws {
    let run = try run(editor: #"sed -i 's/"Late"/"Very late"/' "$2""#)
    #expect(run.status == 0)
    #expect(run.output == folder.file("data/risks/late.json") + "\n")
    #expect(try folder.text(of: "data/risks/late.json").contains("Very late"))
    #expect(try drafts == [])
  }

  @Test func makesAnIdThatTheEditorTookOut() throws {
    let run = try run(editor: #"sed -i 's/"id": "late"/"id": ""/; s/"Late"/"Too late"/' "$2""#)
    #expect(run.output == folder.file("data/risks/too-late.json") + "\n")
  }

  @Test(arguments: ["s/metro/nowhere/", "s/}/]/"])
  func keepsADraftThatIsNotSound(change: String) throws {
    let run = try run(editor: "sed -i '\(change)' \"$2\"")
    #expect(run.status == 2)
    #expect(run.complaint.contains("error E"))
    #expect(run.complaint.contains("the draft stays at \(folder.file("tmp"))/"))
    #expect(try drafts.count == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.file("data/risks")))
  }

  /// As a list it would bring in a record under an id that is taken, and stand under a name of its own.
  @Test(arguments: [#"{"items":[{"id":"old","title":"Old","area":"metro"}]}"#, #"{"items":[]}"#])
  func refusesAList(text: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("data/risks"), withIntermediateDirectories: true)
    try #"{"id": "old", "title": "Old", "area": "metro"}"#.write(
      toFile: folder.file("data/risks/old.json"), atomically: false, encoding: .utf8)
    let run = try run(editor: "echo '\(text)' > \"$2\"")
    #expect(run.status == 2)
    #expect(run.complaint.contains("risk.json:1:2: error E007: `items` makes it a list; leave one"))
    #expect(run.output == "")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("data/risks"))
    #expect(names == ["old.json"])
  }

  @Test(arguments: ["", #"; s/"id": "late"/"id": ""/"#, #"; s/"id": "late",//"#])
  func namesThePlaceInTheDraft(change: String) throws {
    let run = try run(editor: #"sed -i 's/metro/nowhere/\#(change)' "$2""#)
    #expect(run.status == 2)
    let draft = try folder.file("tmp/\(drafts.first ?? "none")/risk.json")
    #expect(run.complaints.first?.hasPrefix("\(draft):4:11: error E202: risk \"late\"") == true)
  }

  @Test func writesNothingWhenTheEditorFails() throws {
    let run = try run(editor: "exit 3")
    #expect(run.status == 1)
    #expect(run.complaint.contains("the editor ended with 3: nothing is written"))
    #expect(!FileManager.default.fileExists(atPath: folder.file("data/risks")))
  }

  @Test(arguments: [("q\n", 2), ("x\ne\n", 0)])
  func asksOnATerminalWhatToDo(answer: String, status: Int32) throws {
    let editor = #"""
      if [ -e "$0.seen" ]; then sed -i 's/nowhere/metro/' "$2"
      else touch "$0.seen"; sed -i 's/metro/nowhere/' "$2"; fi
      """#
    let terminal = try EmulatedTerminal(
      BuiltProgram.path("bilateral"), words + [folder.file("data")],
      environment: environment(editor: editor))
    #expect(terminal.wait { $0.rows.contains { $0.contains("e: edit again, q: quit") } })
    terminal.send(answer)
    let ending = terminal.waitForEnd()
    #expect(ending == .exited(status))
    #expect(try drafts == [])
    #expect(
      FileManager.default.fileExists(atPath: folder.file("data/risks/late.json")) == (status == 0))
  }
}
