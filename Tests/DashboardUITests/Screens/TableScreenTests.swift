import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// What every table of records does, held on each of them by name.
struct TableScreenTests {
  static let names = ["areas", "requests", "practices", "sources", "experts"]

  private func app(
    _ name: String, _ files: [String: String] = Fixture.tableFiles,
    in language: Language = .english
  ) throws -> AppState<Write> {
    var app = AppState<Write>(
      try .fixture(files, language: language), root: AreaListScreen())
    try app.open(named: name)
    return app
  }

  @Test(arguments: names, Language.allCases)
  func drawsEachTable(name: String, in language: Language) throws {
    let app = try app(name, in: language)
    try expectGolden(app.render(80, 24), named: "table-\(name).\(language.rawValue)")
    guard language == .english else { return }
    try expectGolden(app.render(120, 40), named: "table-\(name).120x40.en")
  }

  @Test(arguments: names)
  func saysWhatToDoWithoutRecords(name: String) throws {
    let app = try app(name, ["programme.json": Fixture.files["programme.json"] ?? ""])
    let text = app.render(120, 40).text
    #expect(text.contains("bilateral new") || text.contains("No ") || text.contains("no "))
  }

  @Test(arguments: names)
  func sortsByEachColumnAndBack(name: String) throws {
    var app = try app(name)
    let own = app.render(80, 24)
    var seen = 0
    repeat {
      app.press("s")
      seen += 1
    } while app.render(80, 24) != own && seen < 20
    #expect(seen > 1 && seen < 20)
  }

  @Test(arguments: names)
  func keepsTheSelectedRecordThroughSortingAndReversing(name: String) throws {
    var app = try app(name)
    app.press(.down)
    let selected = app.top.selectedRecord(in: app.context)
    app.press("s", "S", "L", "[")
    #expect(app.top.selectedRecord(in: app.context) == selected)
  }

  @Test(arguments: names)
  func leavesColumnsOutAndTakesThemInAgain(name: String) throws {
    var app = try app(name)
    let whole = app.render(200, 40)
    app.press("|", "1", .enter)
    #expect(app.render(200, 40) != whole)
    app.press("|", "1", .enter)
    #expect(app.render(200, 40) == whole)
  }

  @Test func followsWhichCityComesFirst() throws {
    let firsts = try ["requests", "practices"].map { name in
      var app = try app(name, Fixture.withRequestsOfBoth)
      return (0..<2).map { _ in
        app.press(.home)
        let first = app.top.selectedRecord(in: app.context)?.id
        app.press(",", .end, .enter, .escape)
        return first ?? ""
      }
    }
    #expect(firsts == [["visits", "interface-data"], ["laser", "walks"]])
  }

  @Test func ordersTextsByTheLanguageShown() throws {
    var app = try app("sources", in: .russian)
    app.press("s")
    let rows = app.render(120, 40).text.split(separator: "\n").filter { $0.hasPrefix("│") }
    #expect(rows.count > 3)
  }

  @Test func ordersOverdueRequestsFirst() throws {
    let app = try app("requests")
    let text = app.render(120, 40).text
    #expect(text.contains(app.context.phrases.overdueFirst))
  }

  /// Where there is room both ways stand side by side; Tab goes to the other one.
  @Test func showsPracticesOfBothWaysBesideEachOther() throws {
    var app = try app("practices")
    app.size = Size(width: 120, height: 40)
    let text = app.render().text
    #expect(
      text.split(separator: "\n").contains {
        $0.contains("╒ Moscow → Beijing 1") && $0.contains("┌ Beijing → Moscow 1")
      })
    app.press(.tab)
    #expect(app.top.selectedRecord(in: app.context)?.id == "walks")
    #expect(app.render().text.contains("╒ Beijing → Moscow 1"))
    app.press("s")
    #expect(!app.render().text.contains("Beijing → Moscow"))
  }

  /// A group's own line is no row: what is clicked on is what gets selected.
  @Test func aClickUnderTheLineOfAGroupSelectsThatRow() throws {
    var app = try app("practices")
    app.size = Size(width: 80, height: 24)
    let rows = app.render().text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(rows.firstIndex { $0.contains("Walking routes") })
    app.press(.click(Point(x: 6, y: line)))
    #expect(app.top.selectedRecord(in: app.context)?.id == "walks")
  }

  /// What an area waits for next may lie in another year: its day then stands there, never `…`.
  @Test(arguments: Language.allCases)
  func cutsNoDeadlineOfAnotherYear(in language: Language) throws {
    let area = """
      {"id": "later", "title": "Later", "milestones": [
        {"id": "m", "title": "M", "due": "2022-10-31", "status": "scheduled"}]}
      """
    var app = try app("areas", Fixture.files(with: ["areas/later.json": area]), in: language)
    let date = app.context.phrases.narrow(try #require(Day(year: 2022, month: 10, day: 31)))
    #expect(app.render(80, 24).text.contains(date))
    app.size = Size(width: 120, height: 40)
    #expect(!app.render().text.contains(" … │"))
  }

  @Test func marksHowFarALongListIsScrolled() throws {
    let items = (0..<40).map {
      #"{"id": "r\#($0)", "title": "R\#($0)", "from": "moscow", "to": "beijing", "opened": "2021-10-01"}"#
    }
    let files = Fixture.files(with: [
      "requests/many.json": "{\"items\": [\(items.joined(separator: ","))]}"
    ])
    var app = try app("requests", files)
    app.size = Size(width: 80, height: 24)
    #expect(app.render().text.contains(" 1 of 41 ─┘"))
    #expect(app.render().text.contains("█"))
    app.press(.end)
    #expect(app.render().text.contains(" 41 of 41 ─┘"))
  }

  /// Whatever the number of records, a key draws the rows in view alone.
  @Test func drawsTheRowsInViewOfTenThousand() throws {
    let items = (0..<10_000).map {
      """
      {"id": "r\($0)", "title": "Request \($0)", "from": "moscow", "to": "beijing", "opened": "2021-10-01"}
      """
    }
    let files = Fixture.files(with: [
      "requests/many.json": "{\"items\": [\(items.joined(separator: ","))]}"
    ])
    var app = try app("requests", files)
    app.press(.end)
    #expect(app.render(80, 24).text.contains("Request 9"))
  }
}

extension Fixture {
  /// The same with requests that each city has yet to answer.
  static let withRequestsOfBoth = tableFiles.merging([
    "requests.json": """
    {"items": [
      {"id": "visits", "title": "Visits", "from": "beijing", "to": "moscow", "area": "tourism",
       "opened": "2021-10-25", "due": "2021-11-05"},
      {"id": "interface-data", "title": "Interface data", "from": "moscow", "to": "beijing", "area": "metro",
       "opened": "2021-10-25", "due": "2021-11-05"}]}
    """
  ]) { $1 }

  /// The small programme with practices and experts beside it.
  static let tableFiles = files(with: [
    "practices.json": """
    {"items": [
      {"id": "laser", "title": {"en": "Tunnel inspection by laser", "ru": "Лазерное обследование тоннелей", "zh": "隧道激光检测"},
       "area": "metro", "from": "moscow", "to": "beijing", "shared": "2021-06-01", "stage": "adopted",
       "stage_date": "2021-10-14", "outcome": {"en": "In use on two lines.", "ru": "Применяется на двух линиях.", "zh": "已用于两条线路。"}},
      {"id": "walks", "title": {"en": "Walking routes", "ru": "Пешие маршруты", "zh": "步行线路"},
       "area": "tourism", "from": "beijing", "to": "moscow", "shared": "2021-02-01", "stage": "shared",
       "stage_date": "2021-02-01", "illustrative": true}
    ]}
    """,
    "experts.json": """
    {"items": [
      {"id": "a", "title": {"en": "Tunnel inspection", "ru": "Обследование тоннелей", "zh": "隧道检测"},
       "name": {"en": "A. Ivanova", "ru": "А. Иванова", "zh": "伊万诺娃"}, "party": "moscow", "sectors": ["metro"],
       "languages": ["ru", "en"], "availability": {"en": "now", "ru": "сейчас", "zh": "现可参与"}, "consent": true},
      {"id": "b", "title": {"en": "Train control", "ru": "Управление движением", "zh": "列车控制"},
       "name": {"en": "Secret Person", "ru": "Тайный Человек", "zh": "秘密人"}, "party": "beijing", "sectors": ["metro"],
       "languages": ["zh"], "consent": false},
      {"id": "c", "title": {"en": "Visitor services", "ru": "Обслуживание гостей", "zh": "游客服务"},
       "name": "C. Chen", "party": "beijing", "sectors": ["tourism", "metro"], "languages": ["zh", "ru"],
       "institution": {"en": "Tourism service", "ru": "Служба по туризму", "zh": "旅游部门"}, "consent": true}
    ]}
    """,
  ])
}
