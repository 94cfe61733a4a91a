import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// That cities' ratings rest on made-up updates is said where the ratings stand.
struct IllustrativeRatingsTests {
  private static let mixed = Fixture.files(with: [
    "updates/metro.json": (Fixture.files["updates/metro.json"] ?? "").replacing(
      "\"rag\": \"amber\", \"illustrative\": true, \"author\"",
      with: "\"rag\": \"amber\", \"author\"")
  ])

  @Test(arguments: [
    (Language.english, " · ◇ ratings"), (.russian, " · ◇ оценки"), (.chinese, " · ◇ 评级"),
  ])
  func standsOnceOverAllOfThem(language: Language, mark: String) throws {
    var app = AppState<Write>(try .fixture(language: language), root: OverviewScreen())
    app.press("2", "z")
    #expect(app.render(80, 24).text.contains(mark))
    #expect(app.render(60, 20).text.contains(mark.dropFirst(3)))
    try app.open(named: "areas")
    #expect(app.render(80, 24).text.contains(mark))
    #expect(app.render(60, 20).text.contains(mark.dropFirst(3)))
  }

  @Test func standsBesideTheOneAmongRealOnes() throws {
    var app = AppState<Write>(try .fixture(Self.mixed), root: OverviewScreen())
    app.press("2", "z")
    let rows = app.render(120, 40).text.split(separator: "\n")
    #expect(rows.contains { $0.contains(" · ◇ some ratings") })
    #expect(rows.contains { $0.contains("● green ◇") && $0.contains("▲ amber  ") })
  }

  @Test func isNotSaidWhereNoneIsShown() throws {
    let app = AppState<Write>(try .fixture(hidesIllustrative: true), root: OverviewScreen())
    #expect(!app.render(80, 24).text.contains("◇ ratings"))
  }
}
