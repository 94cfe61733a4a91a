import Glibc
import Testing

struct StoppingTests {
  @Test func stopsAndGoesOnUnderAShell() throws {
    let terminal = try EmulatedTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "ready> "])
    #expect(terminal.waitFor("ready>"))
    terminal.send(BuiltProgram.path("terminal-probe") + "\r")
    #expect(terminal.waitFor("size 80x24"))

    terminal.send("\u{1A}")
    #expect(terminal.wait { $0.isRestored || !$0.screen.isOnAlternateScreen })
    #expect(terminal.waitFor("Stopped"))

    terminal.resize(columns: 70, lines: 20)
    terminal.send("fg\r")
    #expect(terminal.waitFor("size 70x20"))
    #expect(terminal.screen.isOnAlternateScreen)

    terminal.send("q")
    #expect(terminal.wait { !$0.screen.isOnAlternateScreen })
  }

  @Test func drawsAllAgainAfterAStopThatItCouldNotCatch() throws {
    let terminal = try probe()
    kill(terminal.process.identifier, SIGSTOP)
    kill(terminal.process.identifier, SIGCONT)
    #expect(terminal.waitFor("continued"))
  }
}
