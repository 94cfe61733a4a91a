import CPseudoTerminal
import Foundation
import Glibc
import Testing

/// What a session does outside: the clipboard, a file, an editor.
struct DashboardEffectTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(_ environment: [String: String] = [:]) throws -> OpenDashboard {
    let terminal = try OpenDashboard(environment: environment, workingFolder: folder.path)
    #expect(terminal.waitFor(OpenDashboard.painted))
    return terminal
  }

  @Test func copiesTheSelectedRecordsIdToTheClipboard() throws {
    let terminal = try open()
    terminal.send("jy")
    #expect(terminal.waitFor("copied: metro"))
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(output.contains("\u{1B}]52;c;bWV0cm8=\u{7}"))
  }

  @Test func saysWhereATerminalCannotCopy() throws {
    let terminal = try open(["TERM": "linux"])
    terminal.send("jy")
    #expect(terminal.waitFor("this terminal can’t copy"))
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("]52;"))
  }

  @Test func writesTheScreenToANewFileEachTime() throws {
    let terminal = try open()
    terminal.send("x")
    #expect(terminal.waitFor("saved to bilateral-overview-2021-11-15.txt"))
    terminal.send("x")
    #expect(terminal.waitFor("saved to bilateral-overview-2021-11-15-2.txt"))
    let text = try folder.text(of: "bilateral-overview-2021-11-15.txt")
    #expect(text.contains("Covid-19 response"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func anEditorGetsTheFileAndItsLine() throws {
    let script = "#!/bin/sh\necho \"$@\" > \(folder.file("seen"))\necho editing\nread line\n"
    try script.write(toFile: folder.file("editor"), atomically: false, encoding: .utf8)
    let terminal = try open(["EDITOR": "sh \(folder.file("editor"))"])
    terminal.send("je")
    #expect(terminal.waitFor("editing"))
    terminal.send("\r")
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(try folder.text(of: "seen") == "+1 \(terminal.data.path)/areas/metro.json\n")
  }

  @Test func aScreenIsWrittenToTheLastNameOfAll() throws {
    let terminal = try open()
    let name = "bilateral-overview-2021-11-15"
    for number in 1..<999 {
      let end = number == 1 ? ".txt" : "-\(number).txt"
      #expect(FileManager.default.createFile(atPath: folder.file(name + end), contents: nil))
    }
    terminal.send("x")
    #expect(terminal.waitFor("saved to \(name)-999.txt"))
    terminal.send("x")
    #expect(terminal.waitFor("cannot write"))
  }

  /// A key that a program in the editor is to get, such as a build that takes too long, ends no dashboard.
  ///
  /// The editor looks again and again whether it is to end: a signal that comes while a shell starts a program is lost on that program, and the shell waits for it.
  @Test(arguments: ["INT \u{3}", "QUIT \u{1C}"])
  func anInterruptInTheEditorIsTheEditors(signal: String) throws {
    let words = signal.split(separator: " ")
    let end = folder.file("end")
    let script =
      "#!/bin/sh\ntrap 'echo heard' \(words[0])\necho editing\nuntil [ -e \(end) ]; do sleep 0.05; done\n"
    try script.write(toFile: folder.file("editor"), atomically: false, encoding: .utf8)
    let terminal = try open(["EDITOR": "sh \(folder.file("editor"))"])
    terminal.send("je")
    #expect(terminal.waitFor("editing"))
    terminal.send(String(words[1]))
    #expect(terminal.waitFor("heard"))
    #expect(FileManager.default.createFile(atPath: end, contents: nil))
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func neitherItNorItsEditorOutlivesTheTerminal() throws {
    let script = "#!/bin/sh\necho $$ > \(folder.file("id"))\necho editing\nexec cat\n"
    try script.write(toFile: folder.file("editor"), atomically: false, encoding: .utf8)
    let terminal = try open(["EDITOR": "sh \(folder.file("editor"))"])
    terminal.send("je")
    #expect(terminal.waitFor("editing"))
    let number = try #require(Int32(try folder.text(of: "id").dropLast()))
    var editor = [pollfd(fd: process_descriptor(number), events: Int16(POLLIN), revents: 0)]
    try #require(editor[0].fd >= 0)
    defer { close(editor[0].fd) }
    terminal.process.hangUp()
    #expect(terminal.process.waitForEnd(until: .now + EmulatedTerminal.patience) != nil)
    #expect(poll(&editor, 1, 20_000) == 1)
  }

  @Test func saysWhereThereIsNoEditor() throws {
    let terminal = try open(["EDITOR": "no-such-editor"])
    terminal.send("je")
    #expect(terminal.waitFor("no editor: set EDITOR"))
  }

  @Test func anAnswerGoesByItselfAndThenNothingWakesIt() throws {
    let terminal = try open()
    terminal.send("jy")
    #expect(terminal.waitFor("copied: metro"))
    #expect(terminal.wait { !$0.rows.contains { $0.contains("copied: metro") } })
    // The answer's line may have gone before the rest of the frame came.
    var written = terminal.output.count
    for _ in 0..<20
    where terminal.wait(within: .milliseconds(200), until: { $0.output.count > written }) {
      written = terminal.output.count
    }
    #expect(!terminal.wait(within: .milliseconds(700)) { $0.output.count > written })
  }
}
