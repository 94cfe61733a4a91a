import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// What a line at the prompt names: help about a word, a screen in any language, one of what was found.
struct LinearNamesTests {
  @Test func helpListsEveryCommandOfTheScreen() throws {
    var app = try AppState<Write>.bundled()
    let lines = try #require(help("help", &app))
    #expect(lines.contains { $0.hasPrefix("L (language): ") })
    #expect(lines.contains { $0.hasPrefix("q (quit): ") })
  }

  /// Asking about a command never does it.
  @Test(arguments: ["help quit", "? quit", "справка выход"])
  func helpAboutAWordTellsItAlone(line: String) throws {
    var app = try AppState<Write>.bundled(in: line.first == "с" ? .russian : .english)
    let lines = try #require(help(line, &app))
    #expect(lines.contains { $0.hasPrefix("q (") } && lines.count < 4, "\(lines)")
    #expect(help("help nosuchcommand", &app) == nil)
  }

  @Test func helpIsSoughtInLatinLettersToo() throws {
    var app = try AppState<Write>.bundled(in: .chinese)
    let lines = try #require(help("帮助 tuichu", &app))
    #expect(lines.contains { $0.hasPrefix("q (") } && lines.count < 4, "\(lines)")
  }

  private func help(_ line: String, _ app: inout AppState<Write>) -> [String]? {
    if case .help(let lines) = app.obey(line) { lines } else { nil }
  }

  @Test(
    arguments: [":Trade", "trade", ":Торговля", "Торговля", ":经贸", "：经贸"], Language.allCases)
  func aScreenIsReachedByItsNameInAnyLanguage(line: String, language: Language) throws {
    var app = try AppState<Write>.bundled(in: language)
    guard case .done = app.obey(line) else { throw Unreached() }
    #expect(app.path.last == app.context.phrases.titles.trade.full)
  }

  private struct Unreached: Error {}

  @Test(arguments: ["risks", "Риски", "风险"])
  func aTabIsReachedByItsNameInAnyLanguage(line: String) throws {
    var (app, other) = (try AppState<Write>.bundled(), try AppState<Write>.bundled())
    try app.open(named: "area/metro")
    try other.open(named: "area/metro")
    let summary = app.linearPage.lines
    guard case .done = app.obey(line) else { throw Unreached() }
    let place = try #require(AreaScreen.tabTitles.firstIndex { $0 as AnyKeyPath == \Titles.risks })
    other.press(.character(try #require("\(place + 1)".first)))
    #expect(app.linearPage.lines == other.linearPage.lines && app.linearPage.lines != summary)
  }

  @Test(arguments: [["f Собянин"], ["f", "Sobyanin"]])
  func whatIsFoundIsListedAndANumberChooses(lines: [String]) throws {
    var app = try AppState<Write>.bundled()
    for line in lines { _ = app.obey(line) }
    let page = app.linearPage.lines
    let chosen = try #require(page.last { $0.hasPrefix("2. ") })
    #expect(app.path.last == app.context.phrases.titles.findEverywhere.full)
    _ = app.obey("2")
    let opened = try #require(app.path.last)
    #expect(opened != app.context.phrases.titles.findEverywhere.full)
    #expect(chosen.contains(opened.prefix(8)), "\(chosen), \(opened)")
    var back = try AppState<Write>.bundled()
    for line in lines + [""] { _ = back.obey(line) }
    #expect(back.path == (try AppState<Write>.bundled()).path)
  }

  @Test func aNumberThatIsNoneOfTheListIsSoughtAnew() throws {
    var (app, other) = (try AppState<Write>.bundled(), try AppState<Write>.bundled())
    for line in ["f", "Sobyanin"] { _ = app.obey(line) }
    let found = app.linearPage.lines
    _ = app.obey("2021")
    for line in ["f", "2021"] { _ = other.obey(line) }
    #expect(app.linearPage.lines == other.linearPage.lines && app.linearPage.lines != found)
  }

  /// A part of a name lists what has it; a whole one leaves nothing to choose.
  @Test(arguments: ["trade", "Торговля"])
  func aWholeNameGoesThereThoughOthersHaveAPartOfIt(name: String) throws {
    var app = try AppState<Write>.bundled()
    for line in [":", String(name.prefix(3))] { _ = app.obey(line) }
    #expect(app.path.last == app.context.phrases.titles.goTo.full)
    _ = app.obey(name)
    #expect(app.path.last == app.context.phrases.titles.trade.full)
  }

  /// A chart is read as its figures: left and right lead out of them as out of any list.
  @Test func leftLeadsOutOfFiguresThatAreRead() throws {
    var app = try AppState<Write>.bundled()
    let start = app.path
    try app.open(named: "trade")
    for line in ["tab", "left"] { _ = app.obey(line) }
    #expect(app.path == start)
    try app.open(named: "trade")
    let drawn = app.path
    app.press(.tab, .left)
    #expect(app.path == drawn)
  }
}
