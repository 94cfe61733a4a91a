import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// An area's ratings: the rule that fired, the way to the leaf that fired it, what was before, and what does not agree.
struct AreaRatingTests {
  private func metro() throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    app.press(.enter)
    return app
  }

  @Test func showsBothCitiesRatingsAndTheEvidenceSideBySide() throws {
    let text = try metro().render(80, 24).text
    #expect(text.contains("Moscow ● green"))
    #expect(text.contains("Beijing ▲ amber"))
    #expect(text.contains("≈ evidence ■ red  ! mismatch"))
  }

  @Test func jumpsToTheLeafThatFired() throws {
    var app = try metro()
    app.press("c")
    #expect(app.path.last == "Signalling data may not leave Moscow’s network")
  }

  @Test func namesEachRuleThatFiredAndOpensItsLeaf() throws {
    var app = try metro()
    app.press("w")
    let text = app.render(80, 24).text
    #expect(text.contains("red from 20"))
    #expect(text.contains("Signalling exchange plan 41 d late"))
    #expect(text.contains("amber from 1 d"))
    app.press(.down, .enter)
    #expect(app.path.last == "Signalling exchange plan")
  }

  @Test(arguments: Language.allCases)
  func drawsTheRatingsOfEachCityOverTime(in language: Language) throws {
    try expectGoldens(of: "area-history", in: language) { $0.press(.enter, .backTab) }
  }

  @Test func flagsGreenWithACriticalMilestoneLateInTheReasons() throws {
    var app = try metro()
    app.press("w")
    let text = app.render(80, 24).text
    #expect(text.contains("! Moscow green, critical and 41 d late: Signalling exchange plan"))
  }

  @Test(arguments: ["areas", "overview"])
  func flagsItInTheList(screen: String) throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    try app.open(named: screen)
    let rows = app.render(120, 40).text.split(separator: "\n")
    let metro = try #require(rows.first { $0.contains("Metro") && $0.contains("■ red") })
    #expect(metro.contains("!"))
    #expect(rows.contains { $0.contains("! 1 differ") })
  }

  @Test func flagsItInAttention() throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    app.press("4", "z")
    app.press(.down, .down)
    let text = app.render(120, 40).text
    #expect(text.contains("! differs"))
    #expect(text.contains("Moscow green, critical and 41 d late"))
  }

  @Test func saysEveryWordOfTheStripInAWideWindow() throws {
    let text = try metro().render(200, 50).text
    #expect(text.contains("mismatch   ≈ done"))
    #expect(!text.contains("Term("))
  }
}
