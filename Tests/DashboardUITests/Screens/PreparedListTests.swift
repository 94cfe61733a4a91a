import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// The lists of a large programme are put in order beside the keyboard, which stays live meanwhile.
struct PreparedListTests {
  private static let many = 3_500

  /// So many requests, sources, practices, events and updates.
  private static let snapshot = Result {
    let kinds: [(file: String, record: (Int) -> String)] = [
      (
        "requests",
        {
          #"{"id": "r\#($0)", "title": "Request \#($0)", "from": "moscow", "to": "beijing", "opened": "2021-10-01"}"#
        }
      ),
      ("sources", { #"{"id": "s\#($0)", "title": "Source \#($0)", "published": "2021"}"# }),
      (
        "practices",
        {
          #"{"id": "p\#($0)", "title": "Practice \#($0)", "from": "moscow", "to": "beijing", "stage": "shared"}"#
        }
      ),
      (
        "events",
        {
          #"{"id": "e\#($0)", "title": "Event \#($0)", "start": "2022-12-01T09:00", "tz": "Europe/Moscow"}"#
        }
      ),
      (
        "updates",
        {
          #"{"id": "u\#($0)", "title": "Update \#($0)", "area": "metro", "party": "moscow", "date": "2021-10-15", "rag": "red"}"#
        }
      ),
    ]
    let files = kinds.map { kind in
      let items = (0..<many).map(kind.record).joined(separator: ",\n")
      return ("\(kind.file).json", #"{"items": [\#(items)]}"#)
    }
    return try Fixture.snapshot(Fixture.files(with: Dictionary(uniqueKeysWithValues: files)))
  }

  private static let screens = ["requests", "sources", "practices", "events", "changes"]

  private func app(
    opening name: String, in language: Language = .english
  ) throws -> AppState<Write> {
    let context = Context(
      snapshot: try Self.snapshot.get(), language: language, asOf: Fixture.day, isPinned: true)
    var app = AppState<Write>(context, root: OverviewScreen())
    app.size = Size(width: 120, height: 40)
    app.workBeside()
    try app.open(named: name)
    return app
  }

  /// Does what the screen waits for until it waits for nothing more.
  private func finish(_ app: AppState<Write>) {
    _ = app.render()
    var work = app.wantedWork
    while !work.isEmpty {
      for piece in work { piece() }
      _ = app.render()
      work = app.wantedWork
    }
  }

  @Test(arguments: screens, Language.allCases)
  func saysThatTheListIsPrepared(name: String, in language: Language) throws {
    var app = try app(opening: name, in: language)
    let preparing = language.phrases.searchWords.preparingList
    #expect(app.render().text.contains(preparing))
    app.press(.down, "G", "s", "S", "n", .enter, "w", "o", .pageUp)
    #expect(app.path.count == 2)
    app.press("S", "g")
    finish(app)
    #expect(!app.render().text.contains(preparing))
    let list = try #require(app.render().listInFocus)
    #expect(list.entries.count < 40)
  }

  @Test func saysThatTheTabOfAnAreaIsPrepared() throws {
    var app = try app(opening: "area/metro")
    let preparing = app.context.phrases.searchWords.preparingList
    for tab in ["1", "3"] as [Key] {
      app.press(tab)
      #expect(app.render().text.contains(preparing))
      finish(app)
      #expect(!app.render().text.contains(preparing))
    }
  }

  /// A key to a series of very many figures never waits for the axes of its charts.
  @Test func saysThatAChartIsPrepared() throws {
    let rows = (0..<3_600).map { number in
      let month = number % 12 + 1
      let period = "\(1700 + number / 12)-\(month < 10 ? "0" : "")\(month)"
      return #"{"period": "\#(period)", "value": \#(number % 7 + 1)}"#
    }
    let series = ["s", "t"].map {
      """
      {"id": "\($0)", "title": "Series \($0)", "reporter": "RU", "partner": "CN", "flow": "total",
       "scope": "all-goods", "unit": "USD", "observations": [\(rows.joined(separator: ","))]}
      """
    }
    let file = #"{"items": [\#(series.joined(separator: ","))]}"#
    var app = AppState<Write>(
      try .fixture(Fixture.files(with: ["trade.json": file])), root: TradeScreen("s"))
    app.size = Size(width: 120, height: 40)
    app.workBeside()
    let preparing = app.context.phrases.searchWords.preparingList
    for key in [Key.home, .down] {
      app.press(key)
      let meanwhile = app.render().text
      #expect(meanwhile.contains(preparing) && !meanwhile.contains("⣿"))
      app.press("2", .right)
      #expect(app.path.count == 1)
      app.press("1")
      finish(app)
      let ready = app.render().text
      #expect(!ready.contains(preparing) && ready.contains("⣿"))
    }
  }

  @Test(arguments: screens)
  func keepsTheRowsWhileAFilterIsPrepared(name: String) throws {
    var app = try app(opening: name)
    finish(app)
    app.press("/", "9", "9", "9")
    let preparing = Language.english.phrases.searchWords.preparing
    #expect(app.render().text.contains(preparing))
    finish(app)
    #expect(!app.render().text.contains(preparing))
    app.press(.enter)
    #expect(app.render().text.contains("999"))
  }

  /// The table stands where it will while the sums above it are worked out.
  @Test(arguments: Language.allCases)
  func keepsThePlaceOfTheSumsWhileTheyArePrepared(in language: Language) throws {
    var app = try app(opening: "requests", in: language)
    finish(app)
    app.press("/", "9")
    let words = language.phrases.searchWords.preparingSums
    let meanwhile = app.render().text.split(separator: "\n")
    #expect(meanwhile.contains { $0.contains(words) })
    finish(app)
    let ready = app.render().text.split(separator: "\n")
    #expect(!ready.contains { $0.contains(words) })
    let frame = try #require(ready.firstIndex { $0.contains("╒") })
    #expect(meanwhile.firstIndex { $0.contains("╒") } == frame)
  }

  /// What `w` explains of the rows that a filter leaves is worked out anew beside the keyboard for another day or language.
  @Test(arguments: ["requests", "practices"], ["L", "["] as [Key])
  func saysThatTheExplainedSumsArePending(name: String, key: Key) throws {
    var app = try app(opening: name)
    finish(app)
    app.press("/", "9", .enter)
    finish(app)
    app.press("w")
    #expect(app.path.count == 3)
    app.press(key)
    let phrases = app.context.phrases
    #expect(app.render().text.contains(phrases.messages.sumsPending))
    finish(app)
    let text = app.render().text
    #expect(!text.contains(phrases.messages.sumsPending))
    #expect(text.contains(phrases.whyWords.rule))
  }

  @Test func keepsTheSelectionWhileTheListIsSorted() throws {
    var app = try app(opening: "requests")
    finish(app)
    app.press(.down, .down, .down)
    let selected = app.top.selectedRecord(in: app.context)
    app.press("s")
    _ = app.render()
    #expect(app.top.selectedRecord(in: app.context) == nil)
    finish(app)
    #expect(selected != nil)
    #expect(app.top.selectedRecord(in: app.context) == selected)
  }

  @Test(arguments: screens)
  func isNoEmptyPageMeanwhile(name: String) throws {
    let app = try app(opening: name)
    #expect(!app.top.isEmpty(in: app.context))
  }
}
