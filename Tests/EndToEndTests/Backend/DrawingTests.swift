import Testing

struct DrawingTests {
  private let probe = BuiltProgram.path("terminal-probe")

  @Test func drawsEveryScript() throws {
    let terminal = try EmulatedTerminal(probe)
    #expect(terminal.waitFor("end"))
    #expect(terminal.rows[0] == "size 80x24")
    #expect(terminal.rows[1] == "┌ Метро 地铁网 e\u{301} ⣿⣤ ● ═┐|")
    #expect(terminal.rows[23] == "end")
    #expect(terminal.screen.cell(x: 8, y: 1).width == 2)
    #expect(terminal.screen.isOnAlternateScreen)
    #expect(!terminal.screen.showsCursor)
  }
}
