import Testing

/// The dashboard as a coordinator uses it, in a real terminal.
struct DashboardDrillDownTests {
  @Test func goesFromTheOverviewDownToASourceAndBack() throws {
    let terminal = try OpenDashboard(columns: 120, lines: 40)
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.send("j\r")
    #expect(terminal.waitFor("› Metro"))
    terminal.send("2\r")
    #expect(terminal.waitFor("Five-year agreement ●"))
    terminal.send("\r")
    #expect(terminal.waitFor("Promised  Dec 2020"))
    terminal.send("o")
    #expect(terminal.waitFor("Publisher"))
    terminal.send("\u{1B}")
    #expect(terminal.waitFor("Promised  Dec 2020"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.isRestored)
  }

  @Test func opensWhatTheCommandLineNames() throws {
    let terminal = try OpenDashboard(["--open", "area/metro"])
    #expect(terminal.waitFor("› Metro"))
    terminal.send("0")
    #expect(terminal.waitFor(OpenDashboard.painted))
  }

  @Test func refusesANameThatNothingHas() throws {
    let terminal = try OpenDashboard(["--open", "metr"])
    #expect(terminal.waitForEnd() == .exited(64))
    #expect(terminal.isRestored)
    #expect(terminal.rows.contains { $0.contains("did you mean \"metro\"?") })
  }

  @Test func opensASeriesAndAnEventFromTheirPanes() throws {
    let terminal = try OpenDashboard(columns: 120, lines: 40)
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.send("1\r")
    #expect(terminal.waitFor("› Trade"))
    #expect(terminal.wait { !$0.rows.contains { $0.contains(OpenDashboard.painted) } })
    #expect(terminal.waitFor("20.46"))
    terminal.send("\u{1B}")
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.send("3\r")
    #expect(terminal.waitFor("› Requests call"))
  }

  @Test func switchesTheLanguageLive() throws {
    let terminal = try OpenDashboard()
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.send("L")
    #expect(terminal.waitFor("Требует внимания"))
    terminal.send("L")
    #expect(terminal.waitFor("需关注"))
  }

  @Test func hidesIllustrativeRecords() throws {
    let terminal = try OpenDashboard()
    #expect(terminal.waitFor("■ red"))
    terminal.send("i")
    #expect(terminal.wait { !$0.rows.contains { $0.contains("■ red") } })
  }

  @Test func showsTheKeysOfTheScreen() throws {
    let terminal = try OpenDashboard()
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.send("?")
    #expect(terminal.waitFor("Open the selected record"))
  }

  @Test func stepsThroughTime() throws {
    let terminal = try OpenDashboard(["--as-of", "2021-03-01"])
    #expect(terminal.waitFor("1 Mar 2021"))
    terminal.send("]")
    #expect(terminal.waitFor("8 Mar 2021"))
    terminal.send(".")
    #expect(terminal.waitFor("1 Mar 2021"))
  }

  @Test func answersTheKeysOfARussianLayout() throws {
    let terminal = try OpenDashboard()
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.send("о\r")
    #expect(terminal.waitFor("› Metro"))
    terminal.send("й")
    #expect(terminal.waitForEnd() == .exited(0))
  }
}
