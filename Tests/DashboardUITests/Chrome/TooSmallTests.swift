import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

struct TooSmallTests {
  private func app() throws -> AppState<Write> {
    AppState(try .fixture(), root: AreaListScreen())
  }

  @Test func aSmallWindowAsksForALargerOne() throws {
    let rows = try app().render(34, 8).text.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[3] == "  40×12 is needed; this is 34×8")
    #expect(rows.filter { !$0.isEmpty }.count == 1)
  }

  @Test(arguments: [
    (Language.english, ["  40×12 is needed;", "    this is 20×5"]),
    (.russian, ["нужно 40×12; сейчас", "        20×5"]),
    (.chinese, [" 至少需40×12，现为", "        20×5"]),
  ])
  func aWindowTooNarrowForTheLineTakesMore(language: Language, lines: [String]) throws {
    let app = AppState<Write>(try .fixture(language: language), root: AreaListScreen())
    let rows = app.render(20, 5).text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[1...2].map(String.init) == lines)
    #expect(rows.filter { !$0.isEmpty }.count == 2)
  }

  @Test(arguments: [(1, 1), (1, 12), (40, 11), (39, 12), (3, 200)])
  func everySmallWindowDraws(width: Int, height: Int) throws {
    let frame = try app().render(width, height)
    #expect(frame.size == Size(width: width, height: height))
  }

  @Test func keysStillWorkWhereNothingFits() throws {
    var app = try app()
    app.size = Size(width: 10, height: 3)
    app.press(.down, .enter)
    #expect(app.path.last == "Tourism")
    #expect(app.press(.character("q")) == .browse(.quit))
  }

  @Test func theLeastWindowShowsAScreen() throws {
    #expect(try app().render(40, 12).text.contains("Tourism"))
  }
}
