import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// How the programme came by its rating, and how even its exchanges are, from the screens that tell so.
struct WhyRollUpTests {
  @Test(arguments: Language.allCases)
  func explainsTheRatingOfTheProgramme(in language: Language) throws {
    var app = AppState<Write>(try .fixture(language: language), root: OverviewScreen())
    app.press("W")
    try expectGolden(app.render(80, 60), named: "why-programme.\(language.rawValue)")
    #expect(app.path.count == 2)
  }

  @Test(arguments: Language.allCases)
  func explainsHowEvenAnExchangeIs(in language: Language) throws {
    var app = AppState<Write>(
      try .fixture(Fixture.exchangeFiles, language: language), root: OverviewScreen())
    try app.open(named: "exchanges")
    app.press(.down, "w")
    try expectGolden(app.render(80, 48), named: "why-exchange.\(language.rawValue)")
  }

  @Test func theListOfAreasExplainsTheProgrammeToo() throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    try app.open(named: "areas")
    app.press("W")
    #expect(app.render(100, 60).text.contains("never an average of colours"))
  }

  @Test func thePageOfTravellersExplainsItsRatio() throws {
    var app = AppState<Write>(try .fixture(Fixture.exchangeFiles), root: OverviewScreen())
    try app.open(named: "exchanges")
    app.press(.down, .enter)
    let depth = app.path.count
    for _ in 0..<20 where app.path.count == depth {
      app.press("w")
      app.press(.down)
    }
    #expect(app.path.count > depth)
    #expect(app.render(100, 60).text.contains("÷"))
  }

  @Test(arguments: Language.allCases)
  func explanationsHaveATwinInASCII(in language: Language) throws {
    var app = AppState<Write>(try .fixture(language: language), root: OverviewScreen())
    for key in ["W", "w"] as [Key] {
      app.press(key)
      let signs = app.render(80, 60).asciiTwin.text.unicodeScalars.filter {
        !$0.isASCII && !$0.properties.isAlphabetic
          && $0.properties.generalCategory != .otherPunctuation
          && $0.properties.generalCategory != .openPunctuation
          && $0.properties.generalCategory != .closePunctuation
      }
      #expect(signs.isEmpty, "\(signs.map(String.init))")
      app.press(.escape)
    }
  }

  @Test func whyNamesTheArea() throws {
    var app = AppState<Write>(try .fixture(), root: AreaScreen("metro"))
    app.press("w")
    #expect(app.path.last == "Why: Metro")
    #expect(app.render(80, 24).text.contains("Why: Metro"))
  }

  @Test func theFiguresOfAWorkstreamAreExplained() throws {
    var app = AppState<Write>(try .fixture(), root: WorkstreamScreen("metro-technology"))
    app.press("w")
    let text = app.render(100, 60).text
    #expect(text.contains("÷") && text.contains("of planned"), "\(text)")
  }
}
