import Foundation
import Glibc
import Testing

/// The dashboard in terminals and locales of every sort, and how it leaves them.
struct DashboardTerminalTests {
  @Test func followsTheWindowFromTheLeastToTheLarge() throws {
    let terminal = try OpenDashboard(columns: 120, lines: 40)
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.resize(columns: 40, lines: 12)
    #expect(terminal.waitFor("Covid"))
    terminal.resize(columns: 30, lines: 8)
    #expect(terminal.waitFor("40×12"))
    terminal.resize(columns: 200, lines: 50)
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: ["C", "POSIX", "xx_YY.UTF-8"])
  func drawsEveryScriptWithoutALocale(locale: String) throws {
    let terminal = try OpenDashboard(
      ["--language", "zh"], environment: ["LC_ALL": locale]
    )
    #expect(terminal.waitFor("地铁"))
    #expect(terminal.waitFor("└"))
  }

  @Test func drawsInASCIIOnAnOldTerminal() throws {
    let terminal = try OpenDashboard(environment: ["TERM": "vt100"])
    #expect(terminal.waitFor(OpenDashboard.painted))
    #expect(terminal.rows.contains { $0.contains("+- ") || $0.contains("+---") })
    #expect(!terminal.rows.contains { $0.contains("┌") })
  }

  @Test func refusesATerminalThatItDoesNotKnowWithoutEchoingIt() throws {
    let terminal = try OpenDashboard(environment: ["TERM": "no-such-terminal"])
    #expect(terminal.waitForEnd() == .exited(65))
    #expect(!terminal.rows.contains { $0.contains("no-such-terminal") })
    #expect(terminal.rows.contains { $0.contains("TERM=xterm-256color") })
  }

  /// Whatever another program wrote over it.
  @Test func controlLDrawsAllOfTheScreenAgain() throws {
    let terminal = try OpenDashboard()
    #expect(terminal.waitFor(OpenDashboard.painted) && terminal.waitFor("? help"))
    let rows = terminal.rows
    _ = terminal.screen.feed(Array("\u{1B}[2J\u{1B}[5;5Hwall: reboot".utf8))
    #expect(terminal.rows != rows)
    terminal.send("\u{C}")
    #expect(terminal.wait { $0.rows == rows })
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func endsAsTheSignalThatEndedIt(signal: Int32) throws {
    let terminal = try OpenDashboard()
    #expect(terminal.waitFor(OpenDashboard.painted))
    kill(terminal.process.identifier, signal)
    #expect(terminal.waitForEnd()?.shellStatus == 128 + signal)
    #expect(terminal.isRestored)
  }

  @Test func controlCEndsItAsAnInterrupt() throws {
    let terminal = try OpenDashboard()
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.send("\u{3}")
    #expect(terminal.waitForEnd()?.shellStatus == 130)
    #expect(terminal.isRestored)
  }

  @Test func endsOnceTheTerminalIsGone() throws {
    let terminal = try OpenDashboard()
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.process.hangUp()
    #expect(terminal.process.waitForEnd(until: .now + EmulatedTerminal.patience) != nil)
  }

  @Test func drawsTheWholeScreenAgainAfterAStopThatItCouldNotCatch() throws {
    let terminal = try OpenDashboard()
    let isWhole = { (terminal: EmulatedTerminal) in
      let rows = terminal.rows
      return rows[0].contains("Moscow") && rows.contains { $0.contains(OpenDashboard.painted) }
        && !rows[rows.count - 1].isEmpty
    }
    #expect(terminal.wait(until: isWhole))
    kill(terminal.process.identifier, SIGSTOP)
    _ = terminal.screen.feed(Array("\u{1B}[2J\u{1B}[Hwritten by another".utf8))
    #expect(!isWhole(terminal))
    kill(terminal.process.identifier, SIGCONT)
    #expect(terminal.wait(until: isWhole))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func controlsInTheDataNeverReachTheTerminal() throws {
    let terminal = try OpenDashboard(
      columns: 120, lines: 40, changing: OpenDashboard.putControlsIntoATitle)
    #expect(terminal.waitFor("␛]0;owned"))
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(!output.contains("\u{1B}]0;owned"))
    #expect(!output.unicodeScalars.contains("\u{202E}"))
    #expect(!output.unicodeScalars.contains("\u{9B}"))
  }
}
