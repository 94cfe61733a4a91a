import DashboardUI
import Phrasebook
import ProgrammeModel
import TestSupport
import Testing

/// How a row says in words what it shows by a sign.
struct LinearWordsTests {
  /// An answered request is not said to wait.
  @Test(
    arguments: zip(
      Language.allCases, ["status answered, 7 d", "статус дан ответ, 7 дн.", "状态 已复, 7天"]))
  func howARequestStandsIsItsStatus(language: Language, words: String) throws {
    var app = try AppState<Write>.bundled(in: language)
    try app.open(named: "requests")
    #expect(app.linearPage.lines.contains { $0.contains(words) })
    try app.open(named: "practices")
    let declined = app.context.phrases.term(Practice.Stage.declined).short
    let lines = app.linearPage.lines
    #expect(lines.contains { $0.contains(declined) })
    #expect(!lines.contains { $0.contains("– \(declined)") })
  }
}
