import DashboardUI
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// A row of what needs attention is about the same city as the words that the detail line and reports have for it.
struct AttentionOrderTests {
  /// Moscow is overrated as well; Beijing is green, which is worse.
  @Test func aRowNamesTheCityThatIsGreen() throws {
    let updates = try #require(Fixture.files["updates/metro.json"])
    let files = Fixture.files(with: [
      "updates/metro.json":
        updates.replacing(#""rag": "green""#, with: #""rag": "red""#)
        .replacing(
          #""rag": "amber", "illustrative": true, "author""#, with: #""rag": "green", "author""#
        )
        .replacing(
          #""rag": "red", "illustrative": true, "author""#, with: #""rag": "amber-green", "author""#
        )
    ])
    let context = try Context.fixture(files)
    let metro = try #require(context.assessment.area("metro"))
    #expect(metro.overratedBy == ["moscow", "beijing"])
    let app = AppState<Write>(context, root: OverviewScreen())
    let text = app.render(160, 50).text
    #expect(text.contains("Beijing green, evidence red"), "\(text)")
  }
}
