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

  @Test func zeroReturnsToTheFirstScreen() throws {
    var app = try app()
    app.press(.enter, .tab, .enter, .character("0"))
    #expect(app.path.count == 1)
  }

  @Test func historyRestoresScreensWithTheirSelection() throws {
    var app = try app()
    app.press(.enter, .tab, .down, .escape, .character("-"))
    #expect(app.path.last == "Metro")
    app.press(.enter)
    #expect(app.path.last == "Signalling and new technology")
    app.press(.character("-"), .character("-"), .character("+"))
    #expect(app.path.last == "Metro")
  }

  @Test func historyEndsWithAnAnswer() throws {
    var app = try app()
    app.press(.character("-"))
    #expect(app.render(80, 24).text.contains(app.context.phrases.messages.atOldestView))
    app.press(.character("+"))
    #expect(app.render(80, 24).text.contains(app.context.phrases.messages.atNewestView))
  }

  @Test func opensARecordWithTheRecordsAboveIt() throws {
    var app = try app()
    let isOpen = app.open("exchange-plan")
    #expect(isOpen)
    #expect(
      app.path.dropFirst()
        == ["Metro", "Signalling and new technology", "Signalling exchange plan"])
    let isOpenByKind = app.open("source:minutes")
    #expect(isOpenByKind)
    #expect(app.path.dropFirst() == ["Minutes of the committee"])
    let isUnknownOpen = app.open("milestone:minutes")
    #expect(!isUnknownOpen)
    #expect(app.path.count == 2)
  }

  @Test func whyLeadsToTheRecordThatMadeTheRatingSo() throws {
    var app = try app()
    app.press(.enter, .character("w"), .enter)
    #expect(app.path.suffix(2) == ["Why: Metro", "Signalling data may not leave Moscow’s network"])
  }

  @Test func theCauseOfALateMilestoneIsWhatHoldsItUp() throws {
    var app = try app()
    _ = app.open("exchange-plan")
    app.press(.character("c"))
    #expect(app.path.last == "Signalling interface data")
    _ = app.open("trial")
    app.press(.character("c"))
    #expect(app.path.last == "Signalling exchange plan")
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
    #expect(app.path.last == "Signalling exchange plan")
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

  @Test func aMonthForwardUndoesAMonthBack() throws {
    var app = try app()
    app.press("T")
    for letter in "2021-03-31" { app.press(.character(letter)) }
    app.press(.enter, "{", "}")
    #expect(app.context.asOf == Day(year: 2021, month: 3, day: 31))
    app.press("{", "{", "}")
    #expect(app.context.asOf == Day(year: 2021, month: 2, day: 28))
    app.press("[", "}")
    #expect(app.context.asOf == Day(year: 2021, month: 3, day: 21))
  }

  @Test func aTypedDayIsTravelledTo() throws {
    var app = try app()
    app.press(.enter, .character("T"))
    for letter in "2021-13" { app.press(.character(letter)) }
    app.press(.enter)
    #expect(app.render(80, 24).text.contains(app.context.phrases.notADate("2021-13")))
    #expect(app.render(80, 24).text.contains("Moscow ● green"))
    app.press(.backspace, .character("0"), .enter)
    #expect(app.context.asOf == Day(year: 2021, month: 10, day: 31))
    #expect(app.path.last == "Metro")
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
