import DashboardUI
import Foundation
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// What the key bar keeps where not all has room.
struct HintOrderTests {
  /// Who can't read the language that a session begins in finds the key to change it.
  @Test(
    arguments: ["overview"], Language.allCases)
  func theLanguageKeyIsInViewAt80Columns(screen: String, language: Language) throws {
    useUTF8Locale()
    var app = AppState<Write>(try .fixture(language: language), root: OverviewScreen())
    app.size = Size(width: 80, height: 24)
    try app.open(named: screen)
    let bar = try #require(app.render().text.split(separator: "\n").last)
    let commands = app.context.phrases.commands
    #expect(bar.contains("  L \(commands.language.word)"), "\(bar)")
    #expect(bar.contains("  : \(commands.goTo.word)"), "\(bar)")
  }

  @Test func whatOneCanDoWithoutComesLast() throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    try app.open(named: "areas")
    let bar = try #require(app.render(200, 24).text.split(separator: "\n").last)
    let sort = try #require(bar.range(of: "  s sort"))
    for earlier in ["  / filter", "  : go", "  L language", "  [ ] time", "  i illustrative"] {
      let place = try #require(bar.range(of: earlier), "\(bar)")
      #expect(place.lowerBound < sort.lowerBound)
    }
  }
}
