import Foundation
import Testing

/// The last visit: noted at the end of a session, and what changed since then at the next one.
struct DashboardVisitTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(_ state: String, _ data: String) throws -> EmulatedTerminal {
    try EmulatedTerminal(
      BuiltProgram.path("bilateral"), [data],
      environment: ["HOME": folder.path, "XDG_STATE_HOME": state], columns: 80, lines: 24)
  }

  @Test func isNotedAtTheEndAndCountedFromAtTheNextStart() throws {
    let state = folder.file("state")
    let first = try open(state, OpenDashboard.bundled.path)
    #expect(first.waitFor(OpenDashboard.painted))
    #expect(!FileManager.default.fileExists(atPath: "\(state)/bilateral/visits.json"))
    first.send("q")
    #expect(first.waitForEnd() == .exited(0))
    let text = try String(contentsOfFile: "\(state)/bilateral/visits.json", encoding: .utf8)
    #expect(text.contains(#""day": "2021-11-15""#))
    let second = try open(state, OpenDashboard.bundled.path)
    #expect(second.waitFor(OpenDashboard.painted))
    second.send("C")
    #expect(second.waitFor("Since last visit 15 Nov"))
    second.send("q")
    #expect(second.waitForEnd() == .exited(0))
  }

  /// Data that moved on to another day while they were looked at were seen as of that day.
  @Test func theDayIsThatOfTheDataAtTheEnd() throws {
    let (state, data) = (folder.file("state"), folder.file("data"))
    try FileManager.default.copyItem(atPath: OpenDashboard.bundled.path, toPath: data)
    let terminal = try open(state, data)
    #expect(terminal.waitFor(OpenDashboard.painted))
    let programme = try String(contentsOfFile: "\(data)/programme.json", encoding: .utf8)
    try programme.replacing(#""as_of": "2021-11-15""#, with: #""as_of": "2021-11-22""#)
      .write(toFile: "\(data)/programme.json", atomically: true, encoding: .utf8)
    terminal.send("r")
    #expect(terminal.waitFor("22 Nov 2021"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    let text = try String(contentsOfFile: "\(state)/bilateral/visits.json", encoding: .utf8)
    #expect(text.contains(#""day": "2021-11-22""#))
  }

  @Test func aStateFolderThatCannotBeDisturbsNothing() throws {
    let state = folder.file("state")
    try "a file".write(toFile: state, atomically: false, encoding: .utf8)
    let terminal = try open(state, OpenDashboard.bundled.path)
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(!terminal.rows.contains { $0.contains("visits") })
    #expect(try String(contentsOfFile: state, encoding: .utf8) == "a file")
  }

  @Test(arguments: [["show", "changes"], ["report"], ["screenshot", "changes"]])
  func commandsNeitherReadNorWriteIt(arguments: [String]) throws {
    let state = folder.file("state")
    let run = try CommandRun(
      list: arguments, environment: ["HOME": folder.path, "XDG_STATE_HOME": state])
    #expect(run.status == 0)
    #expect(!FileManager.default.fileExists(atPath: state))
  }
}
