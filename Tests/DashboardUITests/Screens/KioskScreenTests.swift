import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// The page for a wall.
struct KioskScreenTests {
  private static let events = """
    {"items": [{"id": "call", "title": {"en": "Requests call", "ru": "Созвон по запросам", "zh": "商请事项视频会"},
      "start": "2021-11-18T10:00", "tz": "Europe/Moscow", "mode": "online", "areas": ["metro"],
      "status": "confirmed", "illustrative": true},
     {"id": "games", "title": {"en": "Winter Games", "ru": "Зимние игры", "zh": "冬季运动会"},
      "start": "2022-02-04", "venue": {"city": {"en": "Beijing", "ru": "Пекин", "zh": "北京"}},
      "source": ["announcement"], "status": "confirmed"}]}
    """

  private static let files = Fixture.tradeFiles.merging(["events.json": events]) { $1 }

  private func kiosk(in language: Language = .english) throws -> AppState<Browse> {
    AppState(try .fixture(Self.files, language: language), root: KioskScreen())
  }

  @Test(arguments: Language.allCases)
  func showsHeadlinesAreasAndAges(in language: Language) throws {
    let kiosk = try kiosk(in: language)
    let name = language.rawValue
    try expectGolden(kiosk.render(120, 40), named: "kiosk.120x40.\(name)")
    try expectGolden(kiosk.render(80, 24), named: "kiosk.\(name)")
  }

  @Test func keepsOneFigureWithItsSourceInTheLeastWindow() throws {
    try expectGolden(try kiosk().render(40, 12), named: "kiosk.40x12.en")
  }

  @Test func drawsDigitsInASCII() throws {
    try expectGolden(try kiosk().render(100, 30).asciiTwin, named: "kiosk.ascii.en")
  }

  @Test func countsToTheNextEventThatRestsOnASource() throws {
    let text = try kiosk().render(120, 40).text
    #expect(text.contains("┌ Winter Games ─"))
    #expect(text.contains("Friday 4 February 2022, Beijing"))
  }

  /// No note ends in a cut word where its source has a shorter name.
  @Test func aSourceIsNamedShorterRatherThanCut() throws {
    let long = "Russia Briefing, Dezan Shira & Associates of many cities"
    let files = Self.files.mapValues { text in
      text.replacing(/"publisher": *"[^"]*"/, with: "\"publisher\": \"\(long)\"")
    }
    let text = AppState<Browse>(try .fixture(files), root: KioskScreen()).render(80, 24).text
    #expect(text.contains("source Russia Briefing"))
    #expect(!text.contains("Dezan"))
  }

  @Test func saysThatThereIsNothing() throws {
    let empty = ["programme.json": Fixture.files["programme.json"] ?? ""]
    let kiosk = AppState<Browse>(try .fixture(empty), root: KioskScreen())
    #expect(kiosk.render(80, 24).text.contains("no data"))
    #expect(KioskScreen().isEmpty(in: kiosk.context))
  }

  @Test func takesNoKeyButBack() {
    #expect(Browse.commands(of: KioskScreen.self).flatMap(\.row.keys).contains(.escape))
    #expect(KioskScreen.commands.count == 1)
  }

  @Test func tellsWhichPageOfTheRoundItIs() throws {
    var rules = KioskRules()
    rules.pages = [KioskPage("kiosk", seconds: 9), KioskPage("overview", seconds: 9)]
    for language in Language.allCases {
      rules.languages = [language]
      var state = AppState<Browse>(
        try .fixture(Self.files), root: OverviewScreen())
      state.noteReading(at: 1_636_977_600)
      var clock = KioskClock(rules, at: 0)
      clock.begin(&state, at: 0)
      let rows = state.render(80, 24).text.split(separator: "\n")
      let golden = rows.suffix(3).joined(separator: "\n") + "\n"
      try expectGolden(text: golden, in: "kiosk-foot.\(language.rawValue).txt")
    }
  }
}
