import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// A low window of reasons scrolls to its last line.
struct EvidenceEndTests {
  @Test(arguments: Language.allCases)
  func theLastReasonLeadsToTheEnd(language: Language) throws {
    var app = AppState<Write>(try .fixture(language: language), root: OverviewScreen())
    try app.open(named: "area/metro")
    app.press(.character("w"))
    let size = Size(width: 80, height: 14)
    let whole = app.render(size: Size(width: 80, height: 50)).plainText.split(separator: "\n")
    let end = try #require(
      whole.prefix { !$0.contains("╘") && !$0.contains("└") }.last { line in
        line.contains { $0.isLetter }
      })
    app.size = size
    app.press(.character("G"))
    #expect(app.render(size: size).plainText.contains(end))
  }
}
