import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// An indicator's figures never stand without what they count.
struct IndicatorUnitTests {
  private static let files = Fixture.files(with: [
    "areas/talents.json": """
    {"id": "talents", "title": "Talents", "workstreams": [{"id": "list", "title": "List", "indicators": [
      \(indicator("share", #""unit": "share", "measure": "percent""#)),
      \(indicator("heads", #""unit": "persons""#)), \(indicator("visits", #""unit": "count""#)),
      \(indicator("span", #""unit": "days""#)), \(indicator("stations", #""unit": "stations""#))]}]}
    """
  ])

  private static func indicator(_ id: String, _ unit: String) -> String {
    """
    {"id": "\(id)", "title": "Of \(id)", \(unit), "baseline": {"period": "2020", "value": 1},
     "periods": [{"period": "2021", "target": 30, "actual": 26}]}
    """
  }

  private func page(
    _ name: String, columns: Int = 80, in language: Language = .english
  ) throws -> String {
    var app = AppState<Write>(try .fixture(Self.files, language: language), root: AreaListScreen())
    try app.open(named: name)
    return app.render(columns, 40).text
  }

  @Test(arguments: [
    (Language.english, "26 % of 30 %", "persons"), (.russian, "26 % из 30 %", "чел."),
    (.chinese, "26%/30%", "人"),
  ])
  func standsByEachFigure(language: Language, share: String, heads: String) throws {
    let share = share.replacing(" %", with: "\u{A0}%")
    for name in ["share", "list"] {
      let text = try page(name, in: language).replacing("\u{202F}", with: "\u{A0}")
      #expect(
        text.contains(share) || text.contains(share.replacing("\u{A0}", with: " ")), "\(text)")
    }
    for name in ["heads", "list"] { #expect(try page(name, in: language).contains(heads)) }
  }

  /// In the area's tab, and as the prompt of `--linear` tells it.
  @Test(arguments: [
    (Language.english, "26 of 30 persons", "26 of 30 days", "26 of 30 stations"),
    (.russian, "26 из 30 чел.", "26 из 30 дн.", "26 из 30 stations"),
    (.chinese, "26/30人", "26/30天", "26/30 stations"),
  ])
  func standsInTheRowOfAnIndicator(
    language: Language, heads: String, days: String, stations: String
  ) throws {
    var app = AppState<Write>(try .fixture(Self.files, language: language), root: AreaListScreen())
    try app.open(named: "area/talents")
    let tab = try #require(
      AreaScreen.tabTitles.firstIndex { $0 as AnyKeyPath == \Titles.indicators })
    app.press(.character(try #require("\(tab + 1)".first)))
    let (drawn, told) = (app.render(80, 24).text, app.linearPage.lines.joined(separator: "\n"))
    for words in [heads, days, stations] {
      #expect(drawn.contains(words) && told.contains(words), "\(words)\n\(drawn)\n\(told)")
    }
  }

  @Test(arguments: [
    ("true", 10, 30, 100), ("true", 30, 10, 33), ("true", 1000, 999, 99), ("false", 10, 30, 33),
    ("false", 30, 10, 100), ("false", 10, 0, 100), ("false", 1000, 1001, 99),
  ])
  func theBarTellsHowMuchOfTheTargetIsReached(
    ascending: String, target: Int, actual: Int, percent: Int
  ) throws {
    let files = Fixture.files(with: [
      "areas/talents.json": """
      {"id": "talents", "title": "Talents", "workstreams": [{"id": "list", "title": "List", "indicators": [
        {"id": "wait", "title": "Wait", "unit": "days", "ascending": \(ascending),
         "periods": [{"period": "2021", "target": \(target), "actual": \(actual)}]}]}]}
      """
    ])
    var app = AppState<Write>(try .fixture(files), root: AreaListScreen())
    try app.open(named: "list")
    let text = app.render(120, 40).text
    let row = try #require(text.split(separator: "\n").first { $0.contains("▆") }, "\(text)")
    let (filled, track) = (row.count { $0 == "▆" }, row.count { $0 == "░" })
    #expect(100 * filled / (filled + track) <= percent, "\(row)")
    #expect(filled > (filled + track) * (percent - 5) / 100, "\(row)")
    #expect((track == 0) == (percent == 100), "\(row)")
  }

  @Test func isAsItIsWrittenWhereItIsNoCode() throws {
    #expect(try page("stations").contains("stations"))
    #expect(try page("list", columns: 120).contains("26 of 30 stations, baseline 1 in 2020"))
    #expect(try page("list").contains("26 of 30 stations  "))
  }

  @Test func ofACountIsNone() throws {
    #expect(try page("list").contains("26 of 30, baseline 1 in 2020"))
    #expect(try !page("visits").contains("count"))
  }
}
