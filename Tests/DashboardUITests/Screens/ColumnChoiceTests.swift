import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// The columns of a table are chosen by digits, all of them in view.
struct ColumnChoiceTests {
  private func app(_ language: Language = .english) throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(language: language), root: AreasScreen())
    app.press("|")
    return app
  }

  @Test(arguments: Language.allCases)
  func allChoicesAreInViewAtEightyColumns(in language: Language) throws {
    let app = try app(language)
    try expectGolden(app.render(80, 24), named: "columns.\(language.rawValue)")
    for columns in [40, 60, 80, 120] {
      let text = app.render(columns, 24).text
      let boxes = text.ranges(of: "[x]").count
      #expect(boxes >= 5 && text.contains("\(boxes) [x]"), "\(columns)\n\(text)")
    }
  }

  /// Both cities' views are shown, or neither.
  @Test(arguments: Language.allCases)
  func noCityIsLeftOutAlone(language: Language) throws {
    var app = try app(language)
    let cities = app.snapshot.parties.prefix(2).map { app.context.title(of: $0) }
    #expect(app.render(160, 24).text.contains("1 [x] \(cities.joined(separator: " + "))"))
    for digit in 1...9 {
      app.press(.character(Character("\(digit)")), .enter)
      let head = try #require(app.render(160, 24).text.split(separator: "\n").dropFirst(2).first)
      #expect(head.contains(cities[0]) == head.contains(cities[1]), "\(digit)")
      #expect(head.contains(cities[0]) == (digit != 1))
      app.press("|", .character(Character("\(digit)")))
    }
  }
}
