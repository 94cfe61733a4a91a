import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// The meter of people who go each way, and the same in columns.
struct ExchangesScreenTests {
  private func app(
    _ files: [String: String] = Fixture.exchangeFiles, in language: Language = .english
  ) throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(files, language: language), root: AreaListScreen())
    try app.open(named: "exchanges")
    return app
  }

  @Test(arguments: Language.allCases)
  func drawsTheMeter(in language: Language) throws {
    let app = try app(in: language)
    try expectGolden(app.render(80, 24), named: "exchanges.\(language.rawValue)")
    guard language == .english else { return }
    try expectGolden(app.render(120, 40), named: "exchanges.120x40.en")
    try expectGolden(app.render(40, 12), named: "exchanges.40x12.en")
  }

  @Test(arguments: Language.allCases)
  func drawsTheSameInColumns(in language: Language) throws {
    var app = try app(in: language)
    app.press("v")
    try expectGolden(app.render(80, 24), named: "exchanges-table.\(language.rawValue)")
  }

  /// In columns nothing is lost that stands under the bars.
  @Test(arguments: Language.allCases)
  func columnsKeepTheSumAndTheListsUnderIt(language: Language) throws {
    var app = try app(in: language)
    app.size = Size(width: 80, height: 24)
    let phrases = language.phrases
    let parts = [phrases.titles.institutions.full, Term(phrases.recordWords.all).opening]
    #expect(parts.allSatisfy { app.render().text.contains($0) })
    app.press("v")
    let text = app.render().text
    #expect(parts.allSatisfy { text.contains($0) }, "\(text)")
    app.press(.tab)
    #expect(app.render().text != text)
    #expect(app.render(80, 14).text.contains(phrases.morePanes(2)))
  }

  @Test(arguments: Language.allCases)
  func opensTheTravellers(in language: Language) throws {
    var app = try app(in: language)
    app.press(.down, .enter)
    try expectGolden(app.render(80, 24), named: "exchange.\(language.rawValue)")
  }

  @Test func tabGoesToTheListsUnderTheMeterAndBack() throws {
    var app = try app()
    app.size = Size(width: 80, height: 24)
    let frame = app.render()
    var rows: [Int?] = []
    for _ in 0..<3 {
      app.press(.tab)
      rows.append(app.render().text.split(separator: "\n").firstIndex { $0.contains("╒") })
    }
    #expect(rows[0] == rows[1] && rows[0] != rows[2])
    #expect(app.render() == frame)
    app.press(.tab, .down)
    #expect(app.render() != frame)
    app.press(.enter)
    #expect(app.path.last == "Exchanges")
  }

  @Test func writesANoughtAndADashForNobodyAndNobodyCounted() throws {
    let text = try app().render(80, 24).text
    #expect(text.contains("0 of 120"))
    #expect(text.contains("–"))
  }

  @Test func sortsByRatioAndShowsWhatRulesTheOrder() throws {
    var app = try app()
    app.press("s", "s", "s")
    app.press("s")
    #expect(app.render(80, 24).text.contains("by ratio"))
    #expect(app.top.selectedRecord(in: app.context)?.id == "instructors")
  }

  @Test func choosesColumnsInTheTable() throws {
    var app = try app()
    app.press("|", "1", .enter)
    #expect(!app.render(120, 40).text.contains("Moscow → Beijing"))
  }

  @Test func narrowsByWhoTravels() throws {
    var app = try app()
    app.press("/")
    app.type("who:students")
    app.press(.enter)
    let text = app.render(80, 24).text
    #expect(text.contains("Students") && !text.contains("Instructors  "))
  }

  @Test func goesToTheSourceOfTheRecordThatStandsForTheGroup() throws {
    var app = try app()
    app.press("o")
    #expect(app.path.last == "TASS on the signing of the programme")
  }

  @Test func followsTheDayShown() throws {
    var app = AppState<Write>(
      try .fixture(Fixture.exchangeFiles, asOf: Fixture.day + -259), root: AreaListScreen())
    try app.open(named: "exchanges")
    let text = app.render(80, 24).text
    #expect(text.contains("2021 to 1 Mar") && text.contains("░"))
    // Of a half that runs nobody had counted the heads.
    #expect(!text.contains("8 of 60"))
  }

  private static func fromKazan(in year: Int) -> String {
    """
    {"id": "x", "title": "X", "audience": "artists", "direction": "kazan-to-beijing",
     "periods": [{"period": "\(year)", "planned": 5, "actual": 4}]}
    """
  }

  /// Three parties have six ways, which a meter of two sides can't show.
  @Test func showsMoreThanTwoWaysInColumns() throws {
    let app = try app([
      "programme.json": Fixture.programmeOfThree, "exchanges/x.json": Self.fromKazan(in: 2021),
    ])
    let text = app.render(120, 40).text
    #expect(text.contains("Kazan → Beijing") && text.contains("4 of 5"))
  }

  /// Of three parties a way has columns only in a year that counts its heads.
  @Test func keepsItsOwnOrderWhereTheYearHasNotTheColumnChosen() throws {
    let day = try #require(Day(year: 2022, month: 1, day: 4))
    let files = [
      "programme.json": Fixture.programmeOfThree, "exchanges/x.json": Self.fromKazan(in: 2022),
    ]
    var app = AppState<Write>(try .fixture(files, asOf: day), root: AreaListScreen())
    try app.open(named: "exchanges")
    app.press("v")
    for _ in 0..<8 { app.press("s") }
    #expect(app.render(120, 40).text.contains("by % K→B ↑"))
    app.press("[")
    #expect(app.context.asOf.year == 2021)
    #expect(!app.render(120, 40).text.contains("by %"))
    app.press("]")
    #expect(app.render(120, 40).text.contains("by % K→B ↑"))
  }

  @Test func theFilterTakesTheKeysFromTheListsUnderTheMeter() throws {
    var app = try app()
    app.size = Size(width: 80, height: 24)
    app.press(.tab, "/", .enter)
    #expect(app.render().text.contains("╒ " + app.context.phrases.titles.peopleEachWay.full))
  }

  @Test func saysThatThereAreNone() throws {
    let app = try app(Fixture.files)
    #expect(app.render(80, 24).text.contains("No exchanges yet."))
  }
}

extension Fixture {
  /// The small programme with exchanges of three kinds of travellers.
  static let exchangeFiles = files(with: [
    "exchanges.json": """
    {"items": [
      {"id": "instructors", "title": {"en": "Exchange of instructors", "ru": "Обмен преподавателями", "zh": "教师交流"},
       "audience": "instructors", "direction": "both", "source": "announcement"},
      {"id": "instructors-out", "title": {"en": "Instructors to Beijing", "ru": "Преподаватели в Пекин", "zh": "教师赴北京"},
       "audience": "instructors", "direction": "moscow-to-beijing", "illustrative": true,
       "institutions": [
         {"en": "Pedagogical university, Moscow", "ru": "Педагогический университет, Москва", "zh": "莫斯科师范类高校"},
         {"en": "Normal university, Beijing", "ru": "Педагогический университет, Пекин", "zh": "北京师范类高校"}],
       "periods": [{"period": "2021-H1", "planned": 10, "actual": 5}, {"period": "2021-H2", "planned": 10, "actual": 7}]},
      {"id": "instructors-in", "title": {"en": "Instructors to Moscow", "ru": "Преподаватели в Москву", "zh": "教师赴莫斯科"},
       "audience": "instructors", "direction": "beijing-to-moscow", "illustrative": true,
       "periods": [{"period": "2021-H1", "planned": 10, "actual": 6}, {"period": "2021-H2", "planned": 10, "actual": 8}]},
      {"id": "students", "title": {"en": "Exchange of students", "ru": "Обмен студентами", "zh": "学生交流"},
       "audience": "students", "direction": "both", "illustrative": true,
       "periods": [
         {"period": "2021-H1", "direction": "moscow-to-beijing", "planned": 30, "actual": 8},
         {"period": "2021-H2", "direction": "moscow-to-beijing", "planned": 30, "actual": 23},
         {"period": "2021", "direction": "beijing-to-moscow", "planned": 60, "actual": 64}]},
      {"id": "school", "title": {"en": "Schoolchildren", "ru": "Школьники", "zh": "中小学生"},
       "audience": "schoolchildren", "direction": "moscow-to-beijing", "illustrative": true,
       "periods": [{"period": "2021", "planned": 120, "actual": 0}]},
      {"id": "artists", "title": {"en": "Artists", "ru": "Артисты", "zh": "艺术家"},
       "audience": "artists", "direction": "beijing-to-moscow", "illustrative": true,
       "periods": [{"period": "2021-H2", "planned": 12}]}]}
    """
  ])
}
