import Testing

struct ResizingTests {
  @Test func followsTheWindow() throws {
    let terminal = try probe()
    terminal.resize(columns: 100, lines: 30)
    #expect(terminal.waitFor("size 100x30"))
    #expect(terminal.wait { $0.rows[29] == "end" })
    terminal.resize(columns: 30, lines: 5)
    #expect(terminal.waitFor("size 30x5"))
    #expect(terminal.wait { $0.rows[4] == "end" })
  }

  @Test(arguments: [(65535, 65535, "size 600x300"), (32767, 2, "size 600x2"), (0, 0, "size 80x24")])
  func clampsAnyFirstSize(columns: Int, lines: Int, size: String) throws {
    let terminal = try EmulatedTerminal(
      BuiltProgram.path("terminal-probe"), columns: columns, lines: lines)
    #expect(terminal.wait { String(decoding: $0.output, as: UTF8.self).contains(size) })
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: [(65535, 65535, "size 600x300"), (1, 1, "…"), (3, 65535, "si…")])
  func clampsAnyLaterSize(columns: Int, lines: Int, size: String) throws {
    let terminal = try probe()
    terminal.resize(columns: columns, lines: lines)
    #expect(terminal.waitFor(size))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func survivesManySizesInARow() throws {
    let terminal = try probe()
    for step in 0..<200 { terminal.resize(columns: 1 + step * 7 % 150, lines: 1 + step * 5 % 60) }
    terminal.resize(columns: 90, lines: 20)
    #expect(terminal.waitFor("size 90x20"))
  }
}
