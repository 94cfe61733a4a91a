import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// What is read of a dialog, and of rows that are longer than a window.
struct LinearDialogTests {
  @Test(arguments: ["T", ":", "W", "w"], Language.allCases)
  func aDialogIsReadWithoutTheScreenBeneath(key: String, language: Language) throws {
    var app = try AppState<Write>.bundled(in: language)
    for screen in key == "W" ? ["areas"] : ["areas", "trade"] {
      try app.open(named: screen)
      let beneath = Set(app.linearPage.lines.dropFirst().filter { !$0.isEmpty })
      _ = app.obey(key)
      try #require(app.path.count > 2 && !beneath.isEmpty)
      #expect(beneath.isDisjoint(with: app.linearPage.lines.dropFirst()))
      _ = app.obey("esc")
      #expect(beneath.isSubset(of: app.linearPage.lines))
    }
  }

  @Test func theEntriesOfAPaletteAreReadOnce() throws {
    var app = try AppState<Write>.bundled()
    _ = app.obey(":")
    let entries = app.linearPage.lines.filter { $0.contains(". Trade, screen") }
    #expect(entries.count == 1)
  }

  /// A row that leads nowhere has no number, and a row that is broken on a screen is one line.
  @Test(arguments: Language.allCases)
  func aRowOfAPageIsOneLine(language: Language) throws {
    var app = try AppState<Write>.bundled(in: language)
    try app.open(named: "metro-signalling-plan")
    let lines = app.linearPage.lines
    let label = app.context.phrases.recordWords.description
    let details = try #require(lines.first { $0.lowercased().hasPrefix("\(label.lowercased()), ") })
    #expect(DisplayWidth.columns(of: details) > 98 || language == .chinese, "\(details)")
    let owner = try #require(lines.first { $0.hasPrefix("1. ") })
    _ = app.obey("1")
    #expect(owner.contains(try #require(app.path.last)))
  }

  @Test(
    arguments: ScreenCatalogue.all.map(\.name).filter { $0 != "find" } + [
      "overview", "metro", "metro-signalling-plan",
    ], Language.allCases)
  func nothingIsCutForWantOfRoom(name: String, language: Language) throws {
    var app = try AppState<Write>.bundled(in: language)
    try app.open(named: name)
    let since = app.context.phrases.sinceDate
    for line in app.linearPage.lines {
      let text = line.replacing(since, with: "")
      #expect(text.firstRange(of: /[^0-9]…|…[^0-9]/) == nil && !text.hasSuffix("…"), "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func whatIsUnderTheCursorIsSaidLast(language: Language) throws {
    var app = try AppState<Write>.bundled(in: language)
    let phrases = app.context.phrases
    try app.open(named: "events")
    let last = try #require(app.linearPage.lines.last)
    #expect(last.hasPrefix(phrases.linearCursor("")), "\(last)")
    #expect(last.contains("10:00") && last.contains("15:00"), "\(last)")
    _ = app.obey("-")
    _ = app.obey("-")
    #expect(app.linearPage.lines.last == "* \(phrases.messages.atOldestView)")
  }

  @Test(arguments: Language.allCases)
  func theHoursOfBothOfficesAreRead(language: Language) throws {
    var app = try AppState<Write>.bundled(in: language)
    try app.open(named: "events")
    #expect(app.linearPage.lines.contains { $0.contains("09–13") && $0.contains("14–18") })
  }
}
