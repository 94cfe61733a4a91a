import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// Screens are found by words that stand in no title of theirs.
struct OtherNamesTests {
  @Test(arguments: [
    ("Практики", \Titles.practices), ("praktiki", \.practices), ("案例", \.practices),
    ("calendar", \.events), ("Встречи", \.events), ("rili", \.events),
    ("Search", \.findEverywhere), ("Параметры", \.settings), ("shezhi", \.settings),
    ("协议", \.agreements),
  ])
  func leadToTheirScreen(typed: String, title: any KeyPath<Titles, Term> & Sendable) throws {
    for language in Language.allCases {
      var app = AppState<Write>(try .fixture(language: language), root: AreaListScreen())
      app.press(":")
      app.type(typed)
      app.press(.enter)
      #expect(app.path.last == app.context.phrases.titles[keyPath: title].full, "\(typed)")
    }
  }

  /// The prompt of `--linear` opens a name by itself.
  @Test func leadThereAtThePromptToo() throws {
    var app = try AppState<Write>.bundled(in: .russian)
    guard case .done = app.obey("практики") else {
      Issue.record("unknown")
      return
    }
    #expect(app.path.last == app.context.phrases.titles.practices.full)
  }

  @Test func meanOneScreenAndNoCommand() {
    let names = OtherNames.all.map { $0.name.lowercased() }
    #expect(Set(names).count == names.count)
    let screens = Set(["overview"] + ScreenCatalogue.all.map(\.name)).subtracting(["kiosk"])
    #expect(Set(OtherNames.all.map(\.screen)) == screens)
    let taken = Language.allCases.flatMap { language in
      Mirror(reflecting: language.phrases.commands).children
        .compactMap { ($0.value as? CommandPhrase)?.word.lowercased() } + titles(in: language)
    }
    #expect(taken.count > 100)
    #expect(Set(names).isDisjoint(with: Set(taken).union(screens)))
  }

  /// Of screens only: a pane or a tab may be what its screen is looked for by.
  private func titles(in language: Language) -> [String] {
    let titles = language.phrases.titles
    return [
      titles.overview, titles.areas, titles.trade, titles.requests, titles.practices,
      titles.sources, titles.experts, titles.exchanges, titles.findEverywhere, titles.data,
      titles.changes, titles.settings, titles.events, titles.agreements,
    ].map { $0.full.lowercased() }
  }
}
