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

  /// Every screen that has a name, and the pages of an area, a milestone and a source.
  private static let screens = [
    "overview", "areas", "area/metro", "milestone:metro-signalling-plan", "trade", "requests",
    "practices", "events", "agreements", "experts", "sources", "changes", "data", "find", "options",
    "help", "kiosk",
  ]

  @Test(arguments: screens)
  func everyScreenSaysTheSameWithoutColour(screen: String) throws {
    let colour = try OpenDashboard(["--open", screen])
    let plain = try OpenDashboard(["--open", screen], environment: ["NO_COLOR": "1"])
    #expect(colour.waitFor(" help") && plain.waitFor(" help"))
    // Either may still be painting: both are read by turns.
    let deadline = ContinuousClock.now + EmulatedTerminal.patience
    while colour.rows != plain.rows, ContinuousClock.now < deadline {
      for terminal in [colour, plain] {
        _ = terminal.wait(within: .milliseconds(20)) { _ in false }
      }
    }
    #expect(colour.rows == plain.rows)
    for y in 0..<plain.screen.lines {
      for x in 0..<plain.screen.columns {
        let cell = plain.screen.cell(x: x, y: y)
        #expect(cell.foreground == nil && cell.background == nil, "\(screen) \(x) \(y)")
      }
    }
  }

  /// `COLORTERM` tells of more colours than the description has: then its sister with 256 is taken, where there is one.
  @Test(arguments: [
    ("xterm", "truecolor", true), ("screen", "24bit", true), ("xterm", "yes", false),
    ("vt100", "truecolor", false),
  ])
  func takesTheColoursThatTheTerminalHas(type: String, claim: String, has256: Bool) throws {
    let terminal = try OpenDashboard(environment: ["TERM": type, "COLORTERM": claim])
    #expect(terminal.waitFor(OpenDashboard.painted))
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(output.contains("38;5;") == has256)
  }
}
