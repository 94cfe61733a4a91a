import Foundation
import Testing

/// The mouse in a real terminal, and pasted text.
struct DashboardMouseTests {
  private func open(_ arguments: [String] = []) throws -> OpenDashboard {
    let terminal = try OpenDashboard(arguments, columns: 120, lines: 40)
    #expect(terminal.waitFor(OpenDashboard.painted))
    return terminal
  }

  /// Presses the left button on the first cell of a text.
  private func click(_ text: String, in terminal: OpenDashboard) throws {
    #expect(terminal.waitFor(text))
    let y = try #require(terminal.rows.firstIndex { $0.contains(text) })
    let range = try #require(terminal.rows[y].range(of: text))
    let x = terminal.rows[y][..<range.lowerBound].count
    terminal.send("\u{1B}[<0;\(x + 1);\(y + 1)M\u{1B}[<0;\(x + 1);\(y + 1)m")
  }

  @Test func aClickSelectsAndASecondOneOpens() throws {
    let terminal = try open()
    #expect(terminal.screen.reportsMouse)
    try click("Tourism", in: terminal)
    #expect(terminal.waitFor("▌Tourism"))
    try click("Tourism", in: terminal)
    #expect(terminal.waitFor("› Tourism"))
    try click("Risks", in: terminal)
    #expect(terminal.waitFor("Open risks"))
    try click("Programme", in: terminal)
    #expect(terminal.waitFor(OpenDashboard.painted))
  }

  @Test func theWheelScrollsTheListUnderIt() throws {
    let terminal = try open()
    #expect(terminal.waitFor("more ↓"))
    for _ in 0..<9 { terminal.send("\u{1B}[<65;70;32M") }
    #expect(terminal.wait { !$0.rows.contains { $0.contains("more ↓") } })
  }

  @Test func noMouseIsAskedForWhereNoneIsWanted() throws {
    let terminal = try open(["--no-mouse"])
    #expect(!terminal.screen.reportsMouse)
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(!output.contains("\u{1B}[?1000h"))
  }

  @Test func pastedTextFiltersAndRunsNothing() throws {
    let terminal = try open()
    terminal.send("?")
    #expect(terminal.waitFor("Open the selected record"))
    terminal.send("\u{1B}[200~quit\r\u{1B}[201~")
    #expect(terminal.waitFor("Close the programme") || terminal.waitFor("/ quit"))
    terminal.send("\u{1B}\u{1B}")
    #expect(terminal.waitFor(OpenDashboard.painted))
    terminal.send("\u{1B}[200~qqq\u{1B}[201~")
    terminal.send("j")
    #expect(terminal.waitFor("▌Metro"))
  }
}
