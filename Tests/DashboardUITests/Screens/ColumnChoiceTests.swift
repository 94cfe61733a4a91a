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
      let (ticked, roomless) = (text.ranges(of: "[x]").count, text.ranges(of: "[…]").count)
      let boxes = ticked + max(roomless - 1, 0)
      let last = ["\(boxes) [x]", "\(boxes) […]"]
      #expect(boxes >= 5 && last.contains { text.contains($0) }, "\(columns)\n\(text)")
    }
  }

  /// A box is ticked where its heading stands over the table, and no choice seems to do nothing.
  @Test(arguments: Language.allCases)
  func tellsOfAChosenColumnThatHasNoRoom(in language: Language) throws {
    var app = try app(language)
    let phrases = app.context.phrases
    let trend = phrases.headings.trend.short
    #expect(app.render(80, 24).text.contains("3 […] ≈ \(trend)"))
    #expect(app.render(80, 24).text.contains("[…] \(phrases.needsWiderWindow)"))
    #expect(app.render(160, 24).text.contains("3 [x] ≈ \(trend)"))
    #expect(!app.render(160, 24).text.contains("[…]"))
    app.press("3")
    #expect(app.render(80, 24).text.contains("3 [ ] ≈ \(trend)"))
    for digit in 4...9 { app.press(.character(Character("\(digit)"))) }
    app.press("3")
    #expect(app.render(80, 24).text.contains("3 [x] ≈ \(trend)"))
    #expect(!app.render(80, 24).text.contains("[…]"))
  }

  @Test func theKeyBarNamesTheDigits() throws {
    #expect(try app().render(80, 24).text.contains("1–9 columns"))
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
