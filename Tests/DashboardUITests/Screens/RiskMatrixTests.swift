import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

struct RiskMatrixTests {
  /// What the rows are called hides no number, however long the word is.
  @Test(arguments: Language.allCases, [(120, 40), (200, 50)])
  func everyRowBearsItsNumber(language: Language, size: (columns: Int, rows: Int)) throws {
    var app = try AppState<Write>.bundled(in: language)
    try app.open(named: "area/metro")
    app.press("4")
    let rows = app.render(size.columns, size.rows).text.split(separator: "\n")
    let numbers = rows.compactMap { $0.firstMatch(of: /^│[^│]* (\d) │/)?.1 }
    #expect(numbers == ["5", "4", "3", "2", "1"])
    let name = app.context.phrases.headings.probability.short
    #expect(rows.contains { $0.hasPrefix("│ \(name) ") })
  }
}
