import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// A large programme is checked beside the keyboard, which stays live meanwhile.
struct DataReviewTests {
  private static let many = 3_500

  /// Each request names an area that is not on file.
  private static let snapshot = Result {
    let items = (0..<many).map { index in
      """
      {"id": "r\(index)", "title": "Request \(index)", "from": "moscow", "to": "beijing", "area": "nowhere",
       "opened": "2021-10-01"}
      """
    }
    return try Fixture.snapshot(
      Fixture.files(with: ["requests.json": #"{"items": [\#(items.joined(separator: ","))]}"#]))
  }

  private func app(in language: Language = .english) throws -> AppState<Write> {
    let context = Context(
      snapshot: try Self.snapshot.get(), language: language, asOf: Fixture.day, isPinned: true)
    var app = AppState<Write>(context, root: OverviewScreen())
    app.size = Size(width: 120, height: 40)
    return app
  }

  @Test(arguments: Language.allCases)
  func saysThatItChecksUntilThatIsDone(in language: Language) throws {
    var app = try app(in: language)
    app.workBeside()
    app.press("D")
    let checking = language.phrases.dataWords.checking
    #expect(app.render().text.contains(checking))
    app.press(.down, "2", "3", "w", "1", "G", .enter, "e", "y", "/", "x", .escape)
    #expect(app.path.count == 2)
    let work = app.wantedWork
    #expect(work.count == 1)
    for piece in work { piece() }
    #expect(app.wantedWork.isEmpty)
    #expect(!app.render().text.contains(checking))
    app.press("G")
    let list = try #require(app.render().listInFocus)
    #expect(list.entries.upperBound >= Self.many - 1)
    #expect(list.entries.count < 40)
  }

  @Test func checksAnotherDayAnew() throws {
    var app = try app()
    app.workBeside()
    app.press("D")
    for piece in app.wantedWork { piece() }
    app.press("]")
    #expect(app.render().text.contains(Language.english.phrases.dataWords.checking))
    #expect(app.wantedWork.count == 1)
  }

  @Test func checksOnTheSpotWhereNobodyWorksBeside() throws {
    var app = try app()
    app.press("D")
    #expect(!app.render().text.contains(Language.english.phrases.dataWords.checking))
    #expect(app.wantedWork.isEmpty)
  }
}
