import Testing

/// The dashboard on every terminal that people come with.
struct DashboardTerminalTypeTests {
  private static let types = [
    "xterm-256color", "screen", "tmux", "linux", "vt100", "vt220", "rxvt-unicode-256color", "foot",
    "alacritty", "xterm-kitty",
  ]

  @Test(arguments: types)
  func drawsMovesAndLeaves(type: String) throws {
    let terminal = try OpenDashboard(environment: ["TERM": type])
    #expect(terminal.waitFor(OpenDashboard.painted))
    let mark = type.hasPrefix("vt") ? ">" : "▌"
    for (keys, area) in [("\u{1B}[B", "Metro"), ("\u{1B}OB", "Urban planning")] {
      terminal.send(keys)
      #expect(terminal.waitFor("\(mark)\(area)"), "\(type) \(area)")
    }
    terminal.send("\u{1B}[1~")
    #expect(terminal.waitFor("\(mark)Covid-19 response"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.isRestored)
  }

  @Test(arguments: ["overview", "trade", "data", "changes", "metro"])
  func everyScreenSaysTheSameWithoutColour(screen: String) throws {
    let colour = try open(screen, [:])
    let plain = try open(screen, ["NO_COLOR": "1"])
    // Either may still be painting.
    #expect(
      colour.wait(within: .milliseconds(500)) { $0.rows == plain.rows }
        || plain.wait { $0.rows == colour.rows })
    for y in 0..<plain.screen.lines {
      for x in 0..<plain.screen.columns {
        let cell = plain.screen.cell(x: x, y: y)
        #expect(cell.foreground == nil && cell.background == nil, "\(screen) \(x) \(y)")
      }
    }
  }

  private func open(_ screen: String, _ environment: [String: String]) throws -> OpenDashboard {
    let terminal = try OpenDashboard(environment: environment)
    #expect(terminal.waitFor("? help"))
    let keys = ["trade": "1\r", "data": "D", "changes": "C", "metro": "j\r"]
    guard let key = keys[screen] else { return terminal }
    let before = terminal.rows[0]
    terminal.send(key)
    #expect(terminal.wait { $0.rows[0] != before })
    return terminal
  }
}
