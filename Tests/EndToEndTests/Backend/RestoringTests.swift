import Glibc
import Testing

struct RestoringTests {
  @Test func restoresTheTerminalAtTheEnd() throws {
    let terminal = try probe()
    #expect(!terminal.isRestored)
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.isRestored)
  }

  @Test(
    arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGQUIT, 131)] as [(Int32, Int32)])
  func endsByTheSignalThatAskedForIt(signal: Int32, status: Int32) throws {
    let terminal = try probe()
    kill(terminal.process.identifier, signal)
    #expect(terminal.waitForEnd()?.shellStatus == status)
    #expect(terminal.isRestored)
  }

  @Test func endsByAnInterruptFromTheKeyboard() throws {
    let terminal = try probe()
    terminal.send("\u{3}")
    #expect(terminal.waitForEnd() == .killed(signal: SIGINT))
    #expect(terminal.isRestored)
  }

  @Test(arguments: ["!", "@"])
  func restoresTheTerminalAfterACrash(key: String) throws { try crash(by: key) }

  @Test func restoresTheTerminalAfterAStackOverflow() throws { try crash(by: "#") }

  private func crash(by key: String) throws {
    let terminal = try probe()
    terminal.send(key)
    let ending = terminal.waitForEnd()
    #expect([SIGILL, SIGTRAP, SIGABRT, SIGSEGV].contains { ending == .killed(signal: $0) })
    #expect(terminal.isRestored)
  }

  @Test func isEndedByItsWatchdogWhenItHangs() throws {
    let terminal = try probe(["--watchdog"])
    terminal.send("~")
    #expect(terminal.waitForEnd() == .exited(75))
    #expect(terminal.isRestored)
  }

  @Test func endsWhileItHangsWhenAskedTwice() throws {
    let terminal = try probe()
    terminal.send("~")
    let ending = (0..<200).lazy.compactMap { _ -> Ending? in
      kill(terminal.process.identifier, SIGTERM)
      return terminal.waitForEnd(within: .milliseconds(50))
    }.first
    #expect(ending == .killed(signal: SIGTERM))
    #expect(terminal.isRestored)
  }

  @Test func endsSoonWhenTheLineIsLost() throws {
    let terminal = try probe()
    terminal.process.hangUp()
    #expect(terminal.waitForEnd() == .killed(signal: SIGHUP))
  }

  @Test func endsSoonWhenTheLineIsLostAndHangUpsAreIgnored() throws {
    let terminal = try EmulatedTerminal(
      "/bin/sh", ["-c", "trap '' HUP; exec \(BuiltProgram.path("terminal-probe"))"])
    #expect(terminal.waitFor("end"))
    terminal.process.hangUp()
    #expect(terminal.waitForEnd() != nil)
  }

  @Test func leavesControlKeysToAKiosk() throws {
    let terminal = try probe(["--kiosk"])
    terminal.send("\u{3}\u{1A}\u{1C}\u{4}\u{13}\u{11}")
    #expect(terminal.waitFor("control(\"q\")"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }
}
