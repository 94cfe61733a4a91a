import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

struct ChangesScreenTests {
  private func app(
    in language: Language = .english, lastVisit: LastVisit = .none
  ) throws -> AppState<Write> {
    var context = try Context.fixture(language: language)
    context.lastVisit = lastVisit
    return AppState(context, root: ChangesScreen())
  }

  @Test(arguments: Language.allCases)
  func drawsWhatChangedInAMonth(in language: Language) throws {
    let app = try app(in: language)
    try expectGolden(app.render(80, 24), named: "changes.\(language.rawValue)")
    guard language == .english else { return }
    try expectGolden(app.render(120, 40), named: "changes.120x40.en")
  }

  @Test func countsFromTheLastVisitWhereThereWasOne() throws {
    let since = Day(number: Fixture.day.number - 5)
    let app = try app(lastVisit: .on(since))
    let text = app.render(80, 24).text
    #expect(text.contains(app.context.phrases.sinceLastVisit("10 Nov")))
  }

  @Test func turnsToAnotherYardstick() throws {
    var app = try app(lastVisit: .on(Day(number: Fixture.day.number - 5)))
    let visit = app.render(80, 24)
    app.press(.tab, .tab)
    #expect(app.render(80, 24) != visit)
    app.press(.backTab, .backTab)
    #expect(app.render(80, 24) == visit)
  }

  @Test func takesADayThatIsTypedAndNamesOneThatIsNone() throws {
    var app = try app()
    app.press("T", "2", "0", "2", "1", "-", "1", "3", .enter)
    #expect(app.render(80, 24).text.contains("2021-13"))
    app.press(.escape)
    app.press("T", "2", "0", "2", "1", "-", "0", "9", .enter)
    #expect(app.render(80, 24).text.contains("1 Sep"))
  }

  /// As `T` elsewhere does.
  @Test(arguments: [
    (Language.english, "14 May 2021"), (.russian, "14.05.2021"), (.chinese, "5月14日"),
  ])
  func takesADayAsTheScreensShowIt(language: Language, text: String) throws {
    var app = try app(in: language)
    app.press("T", .paste(text), .enter)
    let (shown, phrases) = (app.render(120, 24).text, app.context.phrases)
    let day = try #require(Day(year: 2021, month: 5, day: 14))
    #expect(shown.contains(phrases.short(day, relativeTo: Fixture.day)) && !shown.contains("▏"))
  }

  /// Counted from a later day than the one shown, changes would be told backwards.
  @Test(arguments: Language.allCases)
  func refusesADayThatIsLaterThanTheDayShown(language: Language) throws {
    var app = try app(in: language)
    let phrases = language.phrases
    let day = try #require(Day(year: 2021, month: 12, day: 2))
    app.press("T", .paste("2021-12-02"), .enter)
    #expect(app.render(80, 24).text.contains(phrases.laterThanShown(phrases.short(day))))
    app.press(.escape)
    #expect(!app.render(80, 24).text.contains(phrases.since(phrases.short(day))))
  }

  @Test(arguments: Language.allCases)
  func countsNothingFromAVisitAfterTheDayShown(language: Language) throws {
    var app = try app(in: language, lastVisit: .on(Fixture.day))
    app.press("{")
    let phrases = language.phrases
    let words = phrases.laterThanShown(phrases.short(Fixture.day))
    #expect(!app.render(80, 24).text.contains(words))
    let tabs = (0..<3).map { _ in
      app.press(.tab)
      return app.render(80, 24).text.contains(words)
    }
    #expect(tabs.filter { $0 }.count == 1)
  }

  /// Whose word on an area changed tells two changes apart, whatever room the area's name has.
  @Test(arguments: Language.allCases)
  func aCutNameKeepsWhoseWordItIs(language: Language) throws {
    let updates = [("moscow", 10), ("beijing", 11)].map { party, day in
      """
      {"id": "l-\(day)", "area": "long", "party": "\(party)", "date": "2021-11-\(day)",
       "rag": "red", "text": "Words"}
      """
    }
    let files = Fixture.files(with: [
      "areas/long.json":
        #"{"id": "long", "title": "\#(String(repeating: "Long name ", count: 6))"}"#,
      "updates/long.json": #"{"items": [\#(updates.joined(separator: ","))]}"#,
    ])
    let context = try Context.fixture(files, language: language)
    let app = AppState<Write>(context, root: ChangesScreen())
    let text = app.render(80, 24).text
    for party in context.snapshot.parties {
      let whose = language.phrases.rating(of: "", by: context.name(of: party.id))
      #expect(text.contains("…\(whose)"), "\(text)")
    }
    #expect(text.contains("Words"))
  }

  @Test func copiesTheIdOfWhatChanged() throws {
    var app = try app()
    #expect(app.press("y") == .copy("metro"))
  }

  /// The line under the open tab stands where the count would.
  @Test(arguments: Language.allCases)
  func theLineUnderATabLeavesTheCountAlone(language: Language) throws {
    var app = try app(in: language)
    for columns in 60...100 {
      for _ in 0..<3 {
        let rows = app.render(columns, 24).text.split(separator: "\n").map(String.init)
        let line = try #require(rows.first { $0.contains("┌") })
        let hasWords = line.contains { $0.isLetter || $0.isNumber }
        #expect(!hasWords || line.contains(" ─┐"), "\(columns): \(line)")
        app.press(.tab)
      }
    }
  }

  @Test func opensWhatChanged() throws {
    var app = try app()
    app.press(.enter)
    #expect(app.path.count == 2)
  }

  @Test func tellsWhyTheLastVisitIsNotKnown() throws {
    var app = try app(lastVisit: .unreadable(reason: "Permission denied"))
    let tabs = (0..<3).map { _ in
      app.press(.tab)
      return app.render(120, 40).text.contains("Permission denied")
    }
    #expect(tabs.filter { $0 }.count == 1)
  }

  @Test(
    arguments: zip(
      Language.allCases,
      ["revised: 21.1 bn US$, was 20.5", "уточнено: 21,1 млрд $, было 20,5", "更正: 211亿美元，原为205"]))
  func tellsARevisedFigureBesideTheOneBefore(language: Language, words: String) throws {
    let trade = """
      {"items": [{"id": "total", "title": "Total", "reporter": "RU-MOW", "partner": "CN", "flow": "total",
        "scope": "unknown", "unit": "USD", "unit_mult": 9, "source": "moscow-desk", "observations": [
          {"period": "2020-01/2020-09", "value": 20.5, "published": "2021-11-01"},
          {"period": "2020-01/2020-09", "value": 21.1, "published": "2021-11-10", "status": "revised"}]}]}
      """
    let files = Fixture.tradeFiles.merging(["trade.json": trade]) { $1 }
    var context = try Context.fixture(files, language: language)
    context.lastVisit = .on(Day(number: Fixture.day.number - 9))
    let app = AppState<Write>(context, root: ChangesScreen())
    #expect(app.render(120, 40).text.contains(words))
  }
}
