import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// The page of why names in the breadcrumb what it explains, and explains what is selected.
struct WhyNamesTests {
  private func app(_ language: Language) throws -> AppState<Write> {
    AppState(try .fixture(language: language), root: AreaListScreen())
  }

  @Test(arguments: Language.allCases)
  func theBreadcrumbNamesWhatIsExplained(language: Language) throws {
    let phrases = language.phrases
    var app = try app(language)
    let workstream = try #require(app.snapshot.workstreams["metro-technology"])
    let cases: [(String, Key, String)] = [
      ("areas", "W", phrases.titles.programme.full),
      ("workstream:metro-technology", "w", app.context.title(of: workstream)),
      ("milestone:exchange-plan", "w", phrases.headings.slip.full),
    ]
    for (screen, key, name) in cases {
      try app.open(named: screen)
      app.press(key)
      #expect(app.path.last == phrases.why(name))
      #expect(app.render(160, 40).text.split(separator: "\n")[0].contains(phrases.why(name)))
    }
  }

  @Test(arguments: Language.allCases)
  func theStreamsOfAnAreaExplainTheSelectedOne(language: Language) throws {
    var app = try app(language)
    try app.open(named: "metro")
    app.press("w")
    #expect(app.path.last == language.phrases.why(app.path[app.path.count - 2]))
    app.press(.escape, .tab, "w")
    let workstream = try #require(app.snapshot.workstreams["metro-technology"])
    let other = try #require(app.snapshot.index.workstreamsByArea["metro"].first)
    #expect(app.path.last == language.phrases.why(app.context.title(of: other)))
    app.press(.escape)
    for _ in 0..<9 where app.path.last != app.context.title(of: workstream) {
      app.press("w")
      if app.path.last == language.phrases.why(app.context.title(of: workstream)) { return }
      app.press(.escape, .down)
    }
    Issue.record("no key explains \(workstream.id)")
  }
}

extension WhyNamesTests {
  /// The roll-up is no entry among the areas: `W` explains it, and leads to the programme's own page, which explains it too.
  @Test(arguments: Language.allCases)
  func theProgrammesOwnPageIsReachedFromItsRating(language: Language) throws {
    let phrases = language.phrases
    var app = AppState<Write>(try .fixture(language: language), root: OverviewScreen())
    let programme = app.context.title(of: app.snapshot.programme)
    app.press("W")
    for _ in 0..<20 where app.path.last != programme { app.press(.down, .enter) }
    try #require(app.path.last == programme)
    for key in ["w", "W"] as [Key] {
      app.press(key)
      #expect(app.path.last == phrases.why(phrases.titles.programme.full))
      app.press(.escape)
    }
  }

  @Test func anotherRecordsPageExplainsNothing() throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    try app.open(named: "party:moscow")
    let path = app.path
    app.press("w")
    #expect(app.path == path)
    #expect(app.render().text.contains(app.context.phrases.messages.noReason))
  }
}
