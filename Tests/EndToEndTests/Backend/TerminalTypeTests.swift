import Testing

struct TerminalTypeTests {
  @Test(arguments: [
    "no-such-terminal", "", "dumb", "unknown", "../../etc/passwd", "%n%n%s",
    "\u{1B}]52;c;eA==\u{7}",
    String(repeating: "x", count: 5000),
  ])
  func refusesWhatItCannotDrawOn(type: String) throws {
    let terminal = try EmulatedTerminal(
      BuiltProgram.path("terminal-probe"), environment: ["TERM": type])
    #expect(terminal.waitForEnd() == .exited(65))
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(output.hasPrefix("TERM: names"))
    #expect(output.split(whereSeparator: \.isNewline).count == 1)
    #expect(type.isEmpty || type == "unknown" || !output.contains(type))
    #expect(terminal.process.isRestored)
  }

  @Test(arguments: ["xterm", "screen-256color", "tmux-256color", "xterm-direct", "vt220", "ansi"])
  func drawsOnOthers(type: String) throws {
    let terminal = try probe(environment: ["TERM": type])
    #expect(terminal.rows[0] == "size 80x24")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }
}
