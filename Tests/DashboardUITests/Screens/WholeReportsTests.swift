import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// What the summary of an area cuts of a party's report is read whole on `z`.
struct WholeReportsTests {
  private static let last = "legible."

  private func app(_ size: Size = Size(width: 80, height: 24)) throws -> AppState<Write> {
    let words = Array(repeating: "Work goes on at every station,", count: 30).joined(separator: " ")
    let update = """
      {"items": [{"id": "long", "title": "Long", "area": "metro", "party": "moscow",
       "date": "2021-11-10", "rag": "green", "text": "\(words) \(Self.last)"}]}
      """
    let files = Fixture.files(with: ["updates/long.json": update])
    return AppState(try .fixture(files), root: AreaScreen("metro"))
  }

  @Test func theKeyStandsBelowACutReportAndOpensTheRest() throws {
    var app = try app()
    let summary = app.render(80, 24).text
    #expect(summary.contains(" z zoom "))
    #expect(!summary.contains(Self.last))
    app.press("z")
    #expect(app.path.count == 2)
    #expect(app.render(80, 30).text.contains(Self.last))
    app.press(.down, .down, .escape)
    #expect(app.path.count == 1)
  }

  /// Where columns are few the reasons have no room in the summary: the header says so, and the key shows them.
  @Test(arguments: Language.allCases)
  func theKeyShowsTheReasonsThatFoundNoRoom(language: Language) throws {
    var app = AppState<Write>(try .fixture(language: language), root: AreaListScreen())
    app.press(.enter)
    let phrases = app.context.phrases
    let reason = phrases.threshold(.red, from: EvidenceRating.redScore)
    #expect(app.render(80, 24).text.contains(phrases.morePanes(1)))
    #expect(!app.render(120, 40).text.contains(phrases.morePanes(1)))
    app.press("z")
    #expect(app.render(120, 40).text.contains(reason))
  }

  @Test func noKeyIsNamedWhereNothingIsCut() throws {
    let app = AppState<Write>(try .fixture(), root: AreaScreen("metro"))
    #expect(!app.render(80, 40).text.contains(" z zoom "))
  }
}
