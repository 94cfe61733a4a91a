import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// What stands on a page of lines that a window would have no room for.
struct LinearRoomTests {
  /// There is no window to save room in: every pane is there, and the whole way to it.
  @Test(arguments: ScreenCatalogue.all.map(\.name) + ["overview", "area/metro"], Language.allCases)
  func noPaneIsDroppedAndTheHeaderIsWhole(name: String, language: Language) throws {
    var app = try AppState<Write>.bundled(in: language)
    try app.open(named: name)
    let header = try #require(app.linearPage.lines.first)
    for count in 1...4 { #expect(!header.contains(app.context.phrases.morePanes(count))) }
    #expect(!header.contains("…"), "\(header)")
    #expect(header.contains(app.context.phrases.asOf(app.context.asOf)), "\(header)")
  }

  @Test(arguments: Language.allCases)
  func theWayToADeepScreenIsReadWhole(language: Language) throws {
    var app = try AppState<Write>.bundled(in: language)
    for line in ["area/metro", "1"] { _ = app.obey(line) }
    try #require(app.path.count > 2)
    let header = try #require(app.linearPage.lines.first)
    for name in app.path.dropFirst() { #expect(header.contains(name), "\(header)") }
  }

  @Test func everyPaneOfTradeEventsAndExpertsIsRead() throws {
    var app = try AppState<Write>.bundled()
    for (screen, start) in [("trade", "5 "), ("events", "2 "), ("experts", "2 ")] {
      try app.open(named: screen)
      #expect(app.linearPage.lines.contains { $0.hasPrefix(start) }, "\(screen)")
    }
  }

  @Test func theHelpNamesEveryKey() throws {
    var app = try AppState<Write>.bundled()
    try app.open(named: "help")
    let lines = app.linearPage.lines
    #expect(lines.contains { $0.contains(". up, Select the row above") })
    #expect(lines.contains { $0.contains(". down, Select the row below") })
    #expect(!lines.contains { $0.contains(". , ") })
    #expect(app.linearHelp.allSatisfy { !$0.contains { "↑↓←→".contains($0) } })
  }
}
