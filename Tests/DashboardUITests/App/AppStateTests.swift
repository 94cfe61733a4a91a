import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Keys, data and days change a stack of screens.
struct AppStateTests {
  private func app(language: Language = .english) throws -> AppState<Write> {
    AppState(try .fixture(language: language), root: AreaListScreen())
  }

  @Test func enterOpensTheSelectedArea() throws {
    var app = try app()
    app.press(.down, .enter)
    #expect(app.path.last == "Tourism")
  }

  @Test func escapeReturnsToTheScreenBefore() throws {
    var app = try app()
    app.press(.enter, .tab, .enter, .escape)
    #expect(app.path.last == "Metro")
  }

  @Test func theFirstScreenNeverCloses() throws {
    var app = try app()
    app.press(.escape, .escape, .backspace)
    #expect(app.path.count == 1)
    #expect(app.render(80, 24).text.contains("Tourism"))
  }

  @Test func goingHomeClosesEveryOtherScreen() throws {
    var app = try app()
    app.press(.enter, .tab, .enter)
    app.goHome()
    #expect(app.path.count == 1)
  }

  @Test func qAsksToQuitAndRToReload() throws {
    var app = try app()
    #expect(app.press(.character("q")) == .browse(.quit))
    #expect(app.press(.character("r")) == .browse(.reload))
    #expect(app.press(.character("Q")) == nil)
  }

  @Test func theSelectionStaysOnItsRecordThroughAReload() throws {
    var app = try app()
    app.press(.down)
    let first = #"{"id": "ecology", "order": 0, "title": "Ecology"}"#
    app.snapshot = try Fixture.snapshot(Fixture.files(with: ["areas/ecology.json": first]))
    app.press(.enter)
    #expect(app.path.last == "Tourism")
  }

  @Test func aRowNeverMovedFromStaysSelectedWhenOneComesBeforeIt() throws {
    var app = try app()
    let first = #"{"id": "ecology", "order": 0, "title": "Ecology"}"#
    app.snapshot = try Fixture.snapshot(Fixture.files(with: ["areas/ecology.json": first]))
    app.press(.enter)
    #expect(app.path.last == "Metro")
  }

  @Test func aScreenWhoseRecordIsGoneStillDraws() throws {
    var app = try app()
    app.press(.enter, .tab, .down, .enter, .down, .enter)
    var files = Fixture.files
    files["areas/metro.json"] = nil
    app.snapshot = try Fixture.snapshot(files)
    #expect(app.path.last == "exchange-plan")
    app.press(.down, .enter, .character("o"), .character("e"))
    #expect(app.render(80, 24).size.height == 24)
  }

  @Test func theLanguageSwitchesAndEveryScreenStaysWhereItWas() throws {
    var app = try app()
    app.press(.enter, .tab, .down, .character("L"), .enter)
    #expect(app.path.suffix(2) == ["Метрополитен", "Сигнализация и новые технологии"])
  }

  @Test func timeTravelShowsWhatWasKnownAndComesBack() throws {
    var app = try app()
    app.press(.character("{"), .character("["))
    #expect(app.context.asOf == Day(year: 2021, month: 10, day: 8))
    #expect(app.context.badge == .asItWas)
    app.press(.character("]"), .character("."))
    #expect(app.context.asOf == Fixture.day)
    #expect(app.context.badge == .pinned)
  }

  @Test func timeTravelEndsBeforeTheCalendarDoes() throws {
    var app = try app()
    for _ in 0..<3000 { app.press(.character("{")) }
    #expect(app.context.asOf.year > 1900)
  }

  @Test func illustrativeRecordsHideAndTheAnswerStaysUntilTheNextKey() throws {
    var app = try app()
    app.press(.enter, .tab, .character("i"))
    let answer = app.context.phrases.messages.illustrativeHidden
    #expect(app.render(80, 24).text.contains(answer))
    #expect(!app.render(80, 24).text.contains("Signalling and new technology"))
    app.press(.character("i"), .down)
    #expect(app.render(80, 24).text.contains("Signalling and new technology"))
    #expect(!app.render(80, 24).text.contains(answer))
  }

  @Test func editAsksForTheRecordsPlace() throws {
    var app = try app()
    app.press(.down)
    #expect(
      app.press(.character("e")) == .edit(path: "areas/tourism.json", line: 1, column: 1))
    #expect(app.press(.character("y")) == .copy("tourism"))
  }

  @Test func aRussianKeyboardCommandsByThePlaceOfTheKey() throws {
    var app = try app()
    app.press(.character("о"), .character("д"))
    #expect(app.path.last == "Tourism")
    #expect(app.press(.character("й")) == .browse(.quit))
  }
}
