import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

struct ExpertsScreenTests {
  /// Names are cut before the day from which somebody is free.
  @Test(arguments: [
    (Language.english, "from 20 January 2022 to the end of May"),
    (.russian, "с 20 января 2022 г. до конца мая"), (.chinese, "2022年1月20日起至5月底"),
  ])
  func cutsNoAvailabilityWhereThereIsRoom(language: Language, availability: String) throws {
    var files = Fixture.tableFiles
    files["experts.json"] = """
      {"items": [
        {"id": "a", "title": "\(String(repeating: "Tunnels ", count: 20))", "name": "A. Ivanova", "party": "moscow",
         "sectors": ["metro"], "languages": ["ru"], "availability": "\(availability)", "consent": true}
      ]}
      """
    var app = AppState<Write>(try .fixture(files, language: language), root: AreaListScreen())
    try app.open(named: "experts")
    let screen = app.render(200, 50).text.split(separator: "\n")
    #expect(screen.contains { $0.contains("Tunnels Tunnels") && $0.contains(availability) })
  }

  @Test func theFilterBringsTheDirectoryBack() throws {
    var app = AppState<Write>(try .fixture(Fixture.tableFiles), root: AreaListScreen())
    try app.open(named: "experts")
    app.press(.tab, "/")
    #expect(app.render(80, 24).text.contains("1 " + app.context.phrases.titles.directory.full))
  }

  @Test(arguments: Language.allCases)
  func showsTheCoverageInThePlaceOfTheDirectory(in language: Language) throws {
    var app = AppState<Write>(
      try .fixture(Fixture.tableFiles, language: language), root: AreaListScreen())
    try app.open(named: "experts")
    app.press(.tab)
    try expectGolden(app.render(80, 24), named: "experts-coverage.\(language.rawValue)")
    app.press("1")
    #expect(app.render(80, 24).text.contains("1 " + app.context.phrases.titles.directory.full))
  }

  /// Over the coverage the keys go from sector to sector, and Enter shows who is there.
  @Test(arguments: Language.allCases)
  func aSectorOpensTheDirectoryOfItsExperts(in language: Language) throws {
    var app = AppState<Write>(
      try .fixture(Fixture.tableFiles, language: language), root: AreaListScreen())
    try app.open(named: "experts")
    app.size = Size(width: 80, height: 24)
    app.press("2", .down)
    let city = app.context.name(of: "moscow")
    #expect(app.render().text.contains("! \(app.context.phrases.noneIn(city))"))
    #expect(app.press("o") == nil && app.path.count == 2)
    app.press(.enter)
    #expect(app.path.count == 2)
    let text = app.render().text
    #expect(text.contains("/ sector:tourism") && text.contains("C. Chen"))
    #expect(!text.contains("Ivanov") && !text.contains("Иванов"))
  }

  /// A row has no room for where somebody works.
  @Test(arguments: Language.allCases)
  func theLineBelowSaysWhoItIsAndOfWhichSectors(in language: Language) throws {
    var app = AppState<Write>(
      try .fixture(Fixture.tableFiles, language: language), root: AreaListScreen())
    try app.open(named: "experts")
    let rows = app.render(80, 24).text.split(separator: "\n")
    let sector = app.context.phrases.sector(
      "metro", area: app.context.title(of: "metro", in: app.context.snapshot.areas))
    #expect(rows[rows.count - 2].hasSuffix(sector) || rows[rows.count - 2].contains("\(sector) "))
  }

  @Test(arguments: Language.allCases)
  func tellsWhatTheDirectoryAimsAtWhateverItsAreaIsCalled(in language: Language) throws {
    let names = [Language.english: "People listed", .russian: "Людей в базе", .chinese: "入库人数"]
    let files = Fixture.files(with: [
      "areas/talents.json": aims(area: "talents", tags: #""tags": ["heads", "experts"],"#),
      "areas/experts.json": aims(area: "experts", tags: ""),
    ])
    var app = AppState<Write>(try .fixture(files, language: language), root: AreaListScreen())
    try app.open(named: "experts")
    let rows = app.render(120, 40).text.split(separator: "\n")
      .filter { $0.contains(names[language]?.prefix(6) ?? "") }
    #expect(rows.count == 1)
    let phrases = app.context.phrases
    let unit = phrases.heading(of: MeasuredUnit(code: "persons", power: 0))
    let value = phrases.counted(phrases.value("260", of: "300"), in: unit)
    #expect(rows.first?.contains(value) == true, "\(rows)")
    app.press("i")
    #expect(!app.render(120, 40).text.contains(value))
  }

  /// An area with one indicator of the same name as in any other.
  private func aims(area: String, tags: String) -> String {
    """
    {"id": "\(area)", "title": "Area \(area)", "workstreams": [
      {"id": "\(area)-list", "title": "List", "indicators": [
        {"id": "\(area)-listed", "unit": "persons", \(tags) "illustrative": true,
         "title": {"en": "People listed", "ru": "Людей в базе", "zh": "入库人数"},
         "periods": [{"period": "2021-H1", "target": 100, "actual": 120},
                     {"period": "2021-H2", "target": 300, "actual": 260}]}]}]}
    """
  }

  @Test(arguments: Language.allCases)
  func namesNobodyWithoutConsent(in language: Language) throws {
    var app = AppState<Write>(
      try .fixture(Fixture.tableFiles, language: language), root: AreaListScreen())
    try app.open(named: "experts")
    let list = app.render(120, 40).text
    #expect(list.contains(app.context.phrases.recordWords.nameWithheld))
    app.press(.down, .enter)
    for name in ["Secret", "Тайный", "秘密人"] {
      #expect(!list.contains(name))
      #expect(!app.render(120, 40).text.contains(name))
    }
  }
}
