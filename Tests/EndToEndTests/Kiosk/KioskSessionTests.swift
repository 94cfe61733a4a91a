import Foundation
import Testing

/// A visitor's session: what it takes, what it leaves alone, and how it ends.
struct KioskSessionTests {
  private func kiosk(_ arguments: String...) throws -> OpenKiosk {
    let kiosk = try OpenKiosk(["--require-sandbox"] + arguments)
    #expect(kiosk.waitFor(OpenKiosk.painted))
    return kiosk
  }

  @Test func saysThatNothingCanBeChangedAndHowOldTheDataIs() throws {
    let kiosk = try kiosk()
    #expect(kiosk.waitFor("view only · public records only"))
    #expect(kiosk.wait { $0.rows.last?.contains("data read ") == true })
  }

  @Test func takesNoKeyForMoreThanLooking() throws {
    let kiosk = try kiosk()
    kiosk.send("!sh\r:!sh\r|sh\r\u{1A}\u{3}\u{1C}\u{4}veoxy\u{13}")
    kiosk.send("\u{1B}[200~rm -r ~\r\u{1B}[201~")
    for _ in 0..<4 { kiosk.send("\u{1B}\u{1B}") }
    kiosk.send("0")
    #expect(kiosk.waitFor(OpenKiosk.painted))
    kiosk.send("q")
    #expect(kiosk.waitForEnd() == .exited(0))
    #expect(kiosk.isRestored)
  }

  @Test func endsInTime() throws {
    let kiosk = try OpenKiosk(["--max-session", "30s", "--dwell-scale", "0.2"])
    #expect(kiosk.waitFor("session ends in 20 s"))
    #expect(kiosk.waitForEnd() == .exited(0))
    #expect(kiosk.isRestored)
    #expect(kiosk.text.hasSuffix("bilateral: session ended\r\n"))
  }

  @Test func hearsNothingFromItsEnvironment() throws {
    let kiosk = try OpenKiosk(environment: [
      "LINES": "5", "COLUMNS": "300", "LANG": "ru_RU.UTF-8", "LANGUAGE": "ru",
      "BILATERAL_DATA": "/nowhere", "TERMINFO": "/nowhere", "TZ": "Asia/Tokyo",
    ])
    #expect(kiosk.waitFor(OpenKiosk.painted))
  }

  @Test func knowsNoHabitsOfItsAccountAndKeepsNone() throws {
    let habits = #"{"language": "ru", "theme": "mono", "ascii": true}"#
    let home = try TemporaryFolder([
      "bilateral/config.json": habits, ".config/bilateral/config.json": habits,
    ])
    let kiosk = try OpenKiosk(environment: [
      "HOME": home.path, "XDG_CONFIG_HOME": home.path, "XDG_STATE_HOME": home.path,
    ])
    #expect(kiosk.waitFor(OpenKiosk.painted))
    kiosk.send("q")
    #expect(kiosk.waitForEnd() == .exited(0))
    #expect(try home.names == [".config", "bilateral"])
    let kept = try FileManager.default.contentsOfDirectory(atPath: home.file("bilateral"))
    #expect(kept == ["config.json"])
  }

  @Test(arguments: [
    "", "dumb", "nothing-of-the-kind", "../../etc/passwd", "/etc/passwd", "xterm%n%n",
    "\u{1B}]52;c;aGk=\u{7}", String(repeating: "x", count: 5000),
  ])
  func neverRepeatsATerminalThatItCannotUse(type: String) throws {
    let kiosk = try OpenKiosk(environment: ["TERM": type])
    #expect(kiosk.waitForEnd() == .exited(65))
    #expect(kiosk.text.hasPrefix("bilateral: TERM: names "))
    #expect(type.isEmpty || type == "dumb" || !kiosk.text.contains(type.prefix(12)))
  }

  @Test func needsATerminal() throws {
    let run = try CommandRun("kiosk", OpenDashboard.bundled.path)
    #expect(run.status == 64)
    #expect(run.complaint == "bilateral: needs a terminal: ssh -t\n")
  }

  @Test func needsATerminalToReadFromToo() throws {
    let program = BuiltProgram.path("bilateral")
    let terminal = try EmulatedTerminal(
      "/bin/sh", ["-c", "exec \(program) kiosk \(OpenDashboard.bundled.path) </dev/null"])
    #expect(terminal.waitForEnd() == .exited(64))
    #expect(terminal.rows[0] == "bilateral: needs a terminal: ssh -t")
  }

  @Test func saysThatItsWindowIsTooSmall() throws {
    let kiosk = try OpenKiosk(columns: 20, lines: 5)
    #expect(kiosk.waitFor("40×12 is needed"))
    kiosk.resize(columns: 120, lines: 40)
    #expect(kiosk.waitFor(OpenKiosk.painted))
  }

  @Test func showsAProgrammeWithoutAPublicRecord() throws {
    for page in ["kiosk", "overview", "trade"] {
      let kiosk = try OpenKiosk(
        ["--page", "\(page)=30"],
        changing: { data in
          for name in try FileManager.default.contentsOfDirectory(atPath: data.path)
          where name != "programme.json" {
            try FileManager.default.removeItem(at: data.appending(path: name))
          }
        })
      #expect(kiosk.waitFor("page 1 of 1"))
    }
  }

  @Test func saysThatThereIsNoData() throws {
    let kiosk = try OpenKiosk(changing: { try FileManager.default.removeItem(at: $0) })
    #expect(kiosk.waitForEnd() == .exited(3))
    #expect(kiosk.text.contains("there is no such directory"))
    #expect(kiosk.isRestored)
  }
}
