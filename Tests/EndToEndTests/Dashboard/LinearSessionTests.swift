import Foundation
import Testing

/// The dashboard as lines and a prompt, on a terminal that cannot move its cursor.
struct LinearSessionTests {
  private func open(
    _ environment: [String: String] = ["TERM": "dumb"], options: [String] = []
  ) throws -> OpenDashboard {
    let terminal = try OpenDashboard(
      ["--linear"] + options, environment: environment, columns: 120, lines: 200)
    #expect(terminal.waitFor("Number, key, command or help>"))
    return terminal
  }

  @Test func opensByNumberAndLeavesByName() throws {
    let terminal = try open()
    let metro = try #require(terminal.rows.first { $0.contains(". Metro: ") })
    terminal.send(metro.prefix { $0.isNumber } + "\r")
    #expect(terminal.waitFor("[Summary], "))
    terminal.send("back\r")
    terminal.send("help\r")
    #expect(terminal.waitFor("q (quit): "))
    terminal.send("quit\r")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.isRestored)
  }

  @Test func beginsWhereItIsAskedTo() throws {
    let terminal = try open(options: ["--open", "area/metro"])
    #expect(terminal.rows.contains { $0.contains("[Summary], ") })
    terminal.send("back\r")
    #expect(terminal.waitFor(". Metro: "))
  }

  @Test func refusesToBeginWhereThereIsNothing() throws {
    let terminal = try OpenDashboard(["--linear", "--open", "metroo"], columns: 120)
    #expect(terminal.waitForEnd() == .exited(64))
    #expect(terminal.rows.contains { $0.contains("did you mean") })
  }

  @Test func writesNoControlButLineEnds() throws {
    let terminal = try open()
    terminal.send("L\r")
    #expect(terminal.waitFor("Номер, клавиша, команда или help>"))
    terminal.send("q\r")
    #expect(terminal.waitForEnd() == .exited(0))
    let controls = terminal.output.filter { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D }
    #expect(controls.isEmpty)
  }

  /// Neither screens nor answers nor a screen written to a file hold a control of the data.
  @Test func controlsInTheDataAreReadAsPictures() throws {
    let folder = try TemporaryFolder()
    let terminal = try OpenDashboard(
      ["--linear"], environment: ["TERM": "dumb"], columns: 120, lines: 200,
      workingFolder: folder.path, changing: OpenDashboard.putControlsIntoATitle)
    #expect(terminal.waitFor("Number, key, command or help>"))
    for line in [
      "area/metro", "tab", "tab", "requests", "help", "f", "owned", "\u{9B}\u{202E}", "x",
    ] {
      terminal.send(line + "\r")
    }
    #expect(terminal.waitFor("saved to "))
    terminal.send("q\r")
    #expect(terminal.waitForEnd() == .exited(0))
    let file = try folder.text(of: try #require(folder.names.first))
    let written = String(decoding: terminal.output, as: UTF8.self).unicodeScalars
    #expect(String(written).contains("␛]0;owned"))
    // The terminal itself echoes what is typed; nothing else may hold these.
    #expect(written.count { $0 == "\u{9B}" || $0 == "\u{202E}" } <= 2)
    #expect(!written.contains("\u{1B}") && !written.contains("\u{7}"))
    #expect(
      !file.unicodeScalars.contains { "\u{1B}\u{7}\u{9B}\u{202E}".unicodeScalars.contains($0) })
  }

  @Test func readingAgainSaysWhatItCameTo() throws {
    let terminal = try open()
    terminal.send("r\r")
    #expect(terminal.waitFor("* nothing changed"))
    let text = try terminal.text(of: "areas/tourism.json")
    try terminal.write(
      text.replacingOccurrences(of: "\"en\": \"Tourism\"", with: "\"en\": \"Journeys\""),
      to: "areas/tourism.json")
    terminal.send("r\r")
    #expect(terminal.waitFor("* reloaded"))
    #expect(terminal.rows.contains { $0.contains(". Journeys: ") })
  }

  @Test func theOptionsTurnItToASCII() throws {
    let terminal = try open()
    #expect(terminal.rows.contains { $0.contains("·") })
    terminal.send(",\r")
    #expect(terminal.waitFor(". Draw in ASCII"))
    let row = try #require(terminal.rows.first { $0.contains(". Draw in ASCII") })
    terminal.send(row.prefix { $0.isNumber } + "\r")
    #expect(terminal.waitFor("Draw in ASCII, [on]"))
    let written = terminal.output.count
    terminal.send("back\r")
    #expect(
      terminal.wait { terminal in
        String(decoding: terminal.output[written...], as: UTF8.self).contains("Needs attention")
      })
    terminal.send("q\r")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(!String(decoding: terminal.output[written...], as: UTF8.self).contains("·"))
  }

  @Test(.enabled(if: ShiftedClock.compiler != nil, "\(ShiftedClock.reason)"))
  func goesAlongAtMidnight() throws {
    let clock = try ShiftedClock()
    let folder = try TemporaryFolder()
    let environment = ["TERM": "dumb", "XDG_STATE_HOME": folder.path]
    let terminal = try OpenDashboard(
      ["--linear"], environment: environment.merging(clock.environment) { $1 }, columns: 120,
      lines: 200, changing: ShiftedClock.unpin)
    #expect(terminal.waitFor("Number, key, command or help>"))
    let later: Int64 = 3 * 86_400
    try clock.set(forward: later)
    terminal.send("\r")
    #expect(terminal.showsDay(in: later))
    terminal.send("q\r")
    #expect(terminal.waitForEnd() == .exited(0))
    let visits = try folder.text(of: "bilateral/visits.json")
    #expect(ShiftedClock.moscowDays(in: later).contains { visits.contains($0) })
  }

  @Test func saysWhatItDoesNotKnow() throws {
    let terminal = try open()
    terminal.send("xyzzy\r")
    #expect(terminal.waitFor("no command “xyzzy”; help lists all"))
  }

  @Test func endsWithItsInput() throws {
    let terminal = try open([:])
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == .exited(0))
  }
}
