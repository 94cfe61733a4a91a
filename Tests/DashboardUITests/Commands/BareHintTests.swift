import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// While a programme holds nothing, the key bar offers only what does something.
struct BareHintTests {
  private static let files = Fixture.files.filter { $0.key == "programme.json" }.mapValues {
    $0.replacing(#""source": "announcement","#, with: "")
  }

  private func app(_ language: Language, on screen: String) throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(Self.files, language: language), root: OverviewScreen())
    app.size = Size(width: 160, height: 30)
    try app.open(named: screen)
    return app
  }

  @Test(
    arguments: [
      "overview", "areas", "trade", "events", "requests", "practices", "exchanges", "experts",
      "sources", "agreements",
    ], Language.allCases)
  func aHintThatDoesNothingIsNotGiven(screen: String, language: Language) throws {
    let app = try app(language, on: screen)
    let commands = app.context.phrases.commands
    let bar = try #require(app.render().text.split(separator: "\n").last)
    let all: [(Key, CommandPhrase)] = [
      (.enter, commands.open), ("/", commands.filter), ("s", commands.sort),
      ("S", commands.reverse), ("o", commands.source), ("w", commands.why),
      ("i", commands.illustrative), ("v", commands.view), ("p", commands.past),
    ]
    for (key, phrase) in all {
      let hint = "\(key == .enter ? "Enter" : "\(key.label)") \(phrase.word)"
      #expect(!bar.contains("  \(hint)"), "\(hint)")
    }
    #expect(bar.contains(": \(commands.goTo.word)") && bar.contains("? \(commands.help.word)"))
  }

  @Test func whatAProgrammeWithAreasCanDoIsOffered() throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    try app.open(named: "areas")
    let bar = try #require(app.render(160, 30).text.split(separator: "\n").last)
    #expect(bar.contains("Enter open") && bar.contains("/ filter") && bar.contains("w why"))
  }

  /// A page of what there is leads on as ever.
  @Test func aPageOfWhatThereIsKeepsItsHints() throws {
    var app = try app(.english, on: "overview")
    let isThere = app.open("party:moscow")
    #expect(isThere)
    let bar = try #require(app.render().text.split(separator: "\n").last)
    #expect(bar.contains("Enter open"))
  }
}
