import Testing

struct TypingTests {
  @Test(arguments: [
    ("\u{1B}[A", "up"), ("\u{1B}OA", "up"), ("\u{1B}[B", "down"), ("\u{1B}OC", "right"),
    ("\u{1B}[D", "left"), ("\u{1B}[H", "home"), ("\u{1B}OH", "home"), ("\u{1B}[1~", "home"),
    ("\u{1B}[7~", "home"), ("\u{1B}[F", "end"), ("\u{1B}[4~", "end"), ("\u{1B}[8~", "end"),
    ("\u{1B}[5~", "pageUp"), ("\u{1B}[6~", "pageDown"), ("\u{1B}[3~", "delete"),
    ("\u{1B}[2~", "insert"), ("\u{1B}[Z", "backTab"), ("\t", "tab"), ("\r", "enter"),
    ("\n", "enter"), ("\u{7F}", "backspace"), ("\u{8}", "backspace"), ("\u{1B}", "escape"),
    ("\u{4}", "control(\"d\")"), ("\u{15}", "control(\"u\")"), ("\u{1B}OP", "function(1)"),
    ("\u{1B}[15~", "function(5)"), ("й", "character(\"й\")"), ("地", "character(\"地\")"),
    ("：", "character(\"：\")"), ("\u{1B}[200~地铁 q\u{1B}[201~", "paste(\"地铁 q\")"),
  ])
  func readsKeysByTheirMeaning(bytes: String, key: String) throws {
    let terminal = try probe(lines: 6)
    terminal.send(bytes)
    #expect(terminal.waitFor(key))
    terminal.send("z")
    #expect(terminal.waitFor("\(key) character(\"z\")"))
  }

  @Test(arguments: [
    "\u{1B}[1;5A\u{1B}[99~", "\u{1B}[?1;2c", "\u{1B}[M !!", "\u{1B}[<0;10;10m",
  ])
  func passesOverSequencesItDoesNotKnow(bytes: String) throws {
    let terminal = try probe()
    terminal.send(bytes)
    terminal.send("z")
    #expect(terminal.waitFor("character(\"z\")"))
    #expect(terminal.rows[3] == "character(\"z\")")
  }

  @Test(arguments: [
    ("\u{1B}[<0;10;5M\u{1B}[<0;10;5m", "click(TerminalKit.Point(x: 9, y: 4))"),
    ("\u{1B}[<64;1;1M", "wheelUp(TerminalKit.Point(x: 0, y: 0))"),
    ("\u{1B}[<65;300;200M", "wheelDown(TerminalKit.Point(x: 299, y: 199))"),
  ])
  func readsTheMouse(report: String, key: String) throws {
    let terminal = try probe()
    #expect(terminal.screen.reportsMouse)
    terminal.send(report)
    terminal.send("z")
    #expect(terminal.waitFor("character(\"z\")"))
    #expect(terminal.rows[3] == "\(key) character(\"z\")")
  }

  @Test func readsTwoEscapesAndALetter() throws {
    let terminal = try probe()
    terminal.send("\u{1B}\u{1B}z")
    #expect(terminal.waitFor("escape escape character(\"z\")"))
  }

  @Test func survivesBytesThatAreNoText() throws {
    let terminal = try probe(["--kiosk"])
    var state: UInt64 = 42
    let noise = (0..<4096).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let byte = UInt8(truncatingIfNeeded: state >> 33)
      return "q!@#~".utf8.contains(byte) ? 0 : byte
    }
    #expect(terminal.send(noise))
    terminal.send("\u{1B}")
    terminal.send("zzzz")
    #expect(terminal.waitFor("character(\"z\")"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func wakesWhenItsTimeHasPassed() throws {
    let terminal = try probe()
    terminal.send("t")
    #expect(terminal.waitFor("timedOut"))
  }
}
