import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Every list is narrowed by its filter line, whatever its rows are.
struct FilterEverywhereTests {
  private static let papers = """
    {"items": [
      {"id": "friendship", "title": "Friendship", "type": "agreement", "parties": ["moscow", "beijing"],
       "signed": "1995-05-16", "status": "in_force"},
      {"id": "programme", "title": "Programme", "type": "programme", "parties": ["moscow", "beijing"],
       "signed": "2020-12-07", "expires": "2023-12-31", "status": "in_force"}]}
    """
  private static let events = """
    {"items": [
      {"id": "call", "title": "Requests call", "start": "2021-11-18T10:00", "tz": "Europe/Moscow", "status": "confirmed"},
      {"id": "forum", "title": "Forum", "start": "2021-12-07T10:00", "tz": "Europe/Moscow", "status": "tentative"},
      {"id": "early", "title": "Early call", "start": "2021-11-26T02:00", "tz": "Asia/Shanghai", "status": "confirmed"},
      {"id": "meeting", "title": "Joint meeting", "start": "2021-10-14", "status": "held", "outcome": "Agreed."},
      {"id": "table", "title": "Round table", "start": "2021-09-16", "status": "held"}]}
    """

  private func app(
    _ name: String, in language: Language = .english, size: Size = Size(width: 80, height: 24)
  ) throws -> AppState<Write> {
    let files = Fixture.files(with: [
      "agreements.json": Self.papers, "events.json": Self.events,
      "trade/a.json": Fixture.smallSeries("first", scope: "all-goods"),
      "trade/b.json": Fixture.smallSeries("second", scope: "unknown"),
    ])
    var app = AppState<Write>(try .fixture(files, language: language), root: OverviewScreen())
    app.size = size
    try app.open(named: name)
    return app
  }

  /// What a line leaves of a list: a word that stays, and one that goes.
  @Test(arguments: [
    ("overview", "rating:red", "Metro", "Tourism            "),
    ("agreements", "form:programme", "Programme  ", "Friendship"),
    ("events", "status:confirmed", "Requests call", "Forum"),
    ("trade", "scope:unknown", "scope ?", "2 first"),
  ])
  func narrowsTheListAndShowsItWhole(
    name: String, line: String, stays: String, goes: String
  ) throws {
    var app = try app(name, size: Size(width: 80, height: 30))
    let whole = app.render()
    #expect(whole.text.contains(stays) && whole.text.contains(goes))
    app.press("/")
    app.type(line)
    app.press(.enter)
    let body = app.render().text.split(separator: "\n").dropFirst(2).joined(separator: "\n")
    #expect(body.contains(stays), "\(name)")
    #expect(!body.contains(goes), "\(name)")
    #expect(app.render().text.contains("/ \(line)"))
    app.press(.escape)
    #expect(app.render() == whole)
  }

  @Test func eachPaneOfTheOverviewHasAFilterOfItsOwn() throws {
    var app = try app("overview", size: Size(width: 120, height: 40))
    app.press("4", "/")
    app.type("zzz")
    app.press(.enter)
    #expect(app.render().text.contains("nothing matches; Esc clears the filter"))
    app.press("2")
    #expect(!app.render().text.contains("/ zzz"))
    #expect(app.top.selectedRecord(in: app.context)?.id == "metro")
    app.press("4", .escape)
    #expect(!app.render().text.contains("nothing matches"))
  }

  @Test func narrowsWhatNeedsAttentionByTheRecordOfEachLine() throws {
    var app = try app("overview", size: Size(width: 120, height: 40))
    app.press("4", "/")
    app.type("late:yes")
    app.press(.enter)
    let first = app.top.selectedRecord(in: app.context)
    #expect(first?.kind == "milestone")
    app.press("n")
    #expect(app.top.selectedRecord(in: app.context)?.kind == "milestone")
    app.press(.enter)
    #expect(app.path.count == 2)
  }

  @Test func narrowsTheReasonsOfARating() throws {
    var app = try app("area:metro")
    app.press("w")
    let whole = app.render()
    app.press("/")
    app.type("score:>10")
    app.press(.enter)
    #expect(app.render() != whole)
    #expect(app.top.selectedRecord(in: app.context)?.kind == "risk")
  }

  @Test func narrowsTheEvidenceOfAMilestone() throws {
    var app = try app("milestone:exchange-plan")
    app.press("3", "/")
    app.type("id:minutes")
    app.press(.enter)
    #expect(app.top.selectedRecord(in: app.context)?.id == "minutes")
    #expect(app.render().text.contains("1 of 2"))
  }

  @Test func narrowsWhatChangedAndUnfoldsTheRest() throws {
    var app = try app("changes")
    app.press("T")
    app.type("2021-01-01")
    app.press(.enter, "/")
    app.type("id:exchange-plan")
    app.press(.enter)
    let text = app.render().text
    #expect(text.contains("Signalling exchange plan"))
    #expect(app.top.selectedRecord(in: app.context) == nil || !text.contains("Tourism"))
    app.press(.escape)
    #expect(app.render().text != text)
  }

  @Test func theFilterOfTheAgendaLeavesTheMonths() throws {
    var app = try app("events", size: Size(width: 120, height: 40))
    app.press("m", "/")
    app.type("forum")
    app.press(.enter)
    #expect(app.top.selectedRecord(in: app.context)?.id == "forum")
    app.press(.escape, .escape)
    #expect(app.path.count == 1)
  }

  /// 02:00 in Beijing is the evening before in Moscow, whose clock comes first: the agenda and the months agree.
  @Test func marksAnEventOnTheDayOfTheFirstClock() throws {
    var app = try app("events", size: Size(width: 120, height: 40))
    let text = app.render().text
    #expect(text.contains("Thu 25 Nov") && text.contains("›25") && !text.contains("›26"))
    app.press(.down, "m")
    #expect(app.render().text.contains("25"))
    #expect(app.top.selectedRecord(in: app.context)?.id == "early")
  }

  @Test(arguments: Language.allCases)
  func drawsTheLastPastEventsUnderTheAgenda(in language: Language) throws {
    let app = try app("events", in: language, size: Size(width: 120, height: 40))
    try expectGolden(app.render(), named: "events-past.120x40.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func drawsTheOverviewNarrowed(in language: Language) throws {
    var app = try app("overview", in: language)
    app.press("/")
    app.type("rating:red")
    try expectGolden(app.render(), named: "overview-filter.\(language.rawValue)")
  }

  /// The signs of the timeline break into lines rather than be cut.
  @Test(arguments: Language.allCases)
  func explainsEverySignAtFortyColumns(in language: Language) throws {
    let app = try app("agreements", in: language, size: Size(width: 40, height: 24))
    let words = app.context.phrases.recordWords
    for word in [words.inForce, words.past, words.noEnd] {
      #expect(app.render().text.contains(word))
    }
  }

  @Test func fieldsAreAskedByTheirNamesInAnyLanguage() throws {
    var app = try app("overview", in: .russian)
    app.press("/")
    app.type("оцен")
    app.press(.tab)
    app.type("red")
    app.press(.enter)
    let text = app.render().text
    #expect(text.contains("/ оценка:red") && !text.contains("Туризм  "))
  }
}

extension Fixture {
  /// A series of one figure.
  static func smallSeries(_ title: String, scope: String) -> String {
    """
    {"id": "\(title)", "title": "\(title)", "reporter": "CN", "partner": "RU", "flow": "total", "scope": "\(scope)",
     "unit": "USD", "unit_mult": 9, "observations": [{"period": "2020", "value": 10}]}
    """
  }
}
