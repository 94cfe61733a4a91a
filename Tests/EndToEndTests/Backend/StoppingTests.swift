import Foundation
import Glibc
import Testing

struct StoppingTests {
  @Test func stopsAndGoesOnUnderAShell() throws {
    let terminal = try EmulatedTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "ready> ", "probe": BuiltProgram.path("terminal-probe")])
    #expect(terminal.waitFor("ready>"))
    terminal.send("\"$probe\"\r")
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

  /// ^Z in the editor stops the dashboard with it, so that the shell has the terminal; `fg` goes on in the editor.
  ///
  /// The terminal is so high that no line of what is printed for a screen reader scrolls away.
  @Test(arguments: ["", " --linear"])
  func stopsWithItsEditor(option: String) throws {
    let folder = try TemporaryFolder(["editor": "echo editing\ncat\n"])
    let terminal = try EmulatedTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: [
        "PS1": "ready> ", "HOME": folder.path, "EDITOR": "sh \(folder.file("editor"))",
        "bilateral": BuiltProgram.path("bilateral"), "data": OpenDashboard.bundled.path,
      ], columns: 120, lines: 80)
    #expect(terminal.waitFor("ready>"))
    terminal.send("\"$bilateral\" \"$data\" --open area/metro\(option)\r")
    #expect(terminal.waitFor("Summary"))
    terminal.send(option.isEmpty ? "e" : "e\r")
    #expect(terminal.waitFor("editing"))

    terminal.send("\u{1A}")
    #expect(terminal.waitFor("Stopped"))
    terminal.send("clear; fg\r")
    // The line that the shell says of the job; the command that started it went with the prompt.
    #expect(
      terminal.wait { terminal in
        terminal.rows.contains { $0.contains("bilateral") }
          && !terminal.rows.contains { $0.contains("ready>") }
      })
    terminal.send("seen\r")
    #expect(terminal.wait { $0.rows.count { $0 == "seen" } == 2 })

    terminal.send("\u{4}")
    #expect(terminal.waitFor("Summary"))
    terminal.send(option.isEmpty ? "q" : "q\r")
    #expect(terminal.waitFor("ready>"))
  }

  @Test func drawsAllAgainAfterAStopThatItCouldNotCatch() throws {
    let terminal = try probe()
    kill(terminal.process.identifier, SIGSTOP)
    kill(terminal.process.identifier, SIGCONT)
    #expect(terminal.waitFor("continued"))
  }
}
