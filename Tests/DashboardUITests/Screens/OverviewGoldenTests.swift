import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// The overview and the screens that it opens, on the bundled programme.
struct OverviewGoldenTests {
  /// 80×24 in every language, and other sizes in English.
  private func expectGoldens(
    of name: String, in language: Language, sizes: [(Int, Int)] = [(120, 40)],
    after keys: (inout AppState<Write>) -> Void = { _ in }
  ) throws {
    var app = try AppState<Write>.bundled(in: language)
    keys(&app)
    try expectGolden(app.render(80, 24), named: "\(name).\(language.rawValue)")
    guard language == .english else { return }
    for (columns, rows) in sizes {
      try expectGolden(app.render(columns, rows), named: "\(name).\(columns)x\(rows).en")
    }
  }

  @Test(arguments: Language.allCases)
  func drawsTheOverview(in language: Language) throws {
    try expectGoldens(
      of: "overview", in: language, sizes: [(40, 12), (120, 40), (200, 50)])
  }

  /// A programme with its cities and no other record says what to do, and is filled as soon as there is one.
  @Test(arguments: Language.allCases)
  func drawsAProgrammeThatHoldsNothing(in language: Language) throws {
    let files = Fixture.files.filter { $0.key == "programme.json" }
    var context = try Context.fixture(files, language: language)
    context.directory = "/srv/bilateral"
    var app = AppState<Write>(context, root: OverviewScreen())
    try expectGolden(app.render(80, 24), named: "bare.\(language.rawValue)")
    try expectGolden(app.render(40, 12), named: "bare.40x12.\(language.rawValue)")
    app.snapshot = try Fixture.snapshot(Fixture.files)
    #expect(app.render(80, 24).text.contains("│▌"))
  }

  /// The file that a bare programme tells to write is an area, in the reader's language.
  @Test(arguments: Language.allCases)
  func whatABareProgrammeTellsToWriteIsAnArea(in language: Language) throws {
    var files = Fixture.files.filter { $0.key == "programme.json" }
    let bare = AppState<Write>(try .fixture(files, language: language), root: OverviewScreen())
    let text = bare.render(80, 24).text
    #expect(text.contains(language.phrases.firstSteps.next) && text.contains("areas/metro.json"))
    let line = try #require(text.split(separator: "\n").first { $0.contains(#"{"id""#) })
    files["areas/metro.json"] = String(line.drop { $0 != "{" }.prefix { $0 != "│" })
    let app = AppState<Write>(try .fixture(files, language: language), root: OverviewScreen())
    #expect(app.render(80, 24).text.contains("│▌\(language.phrases.firstSteps.exampleArea) "))
  }

  @Test func aProgrammeWhoseOnlyOtherFileIsBrokenIsNotSaidToHoldNothing() throws {
    var files = Fixture.files.filter { $0.key == "programme.json" }
    files["areas/metro.json"] = "{"
    let app = AppState<Write>(try .fixture(files), root: OverviewScreen())
    #expect(!app.render(80, 24).text.contains(app.context.phrases.holdsNothingElse.prefix(20)))
  }

  /// The place and the fault of a file that keeps its areas back, and what to do; no place for a kiosk's visitor.
  @Test(
    arguments: zip(
      Language.allCases, ["can’t be read, so what it holds", "не читается, поэтому", "无法读取，其中"]))
  func areasThatAreMissingWithAFileSayWhichAndWhy(in language: Language, words: String) throws {
    var files = Fixture.files.filter { $0.key == "programme.json" }
    files["areas/metro.json"] = "{"
    let context = try Context.fixture(files, language: language)
    for name in ["overview", "areas"] {
      var app = AppState<Write>(context, root: OverviewScreen())
      try app.open(named: name)
      let text = app.render(120, 40).text
      #expect(text.contains("areas/metro.json:1:2") && text.contains(words))
      #expect(text.contains("E002: "))
      #expect(!text.contains(context.phrases.emptyStates.areas))
      var kiosk = AppState<Browse>(
        try .fixture(files, language: language), root: OverviewScreen())
      try kiosk.open(named: name)
      #expect(!kiosk.render(120, 40).text.contains("E002"))
    }
  }

  @Test func whatNeedsAttentionTellsTheFileAndThePlaceOfItsFault() throws {
    var files = Fixture.files
    files["areas/metro.json"] = "{"
    let app = AppState<Write>(try .fixture(files), root: OverviewScreen())
    let rows = app.render(120, 40).plainText.split(separator: "\n")
    let row = try #require(rows.first { $0.contains("! file ") })
    #expect(row.contains("areas/metro.json:1:2"), "\(row)")
    #expect(!row.contains(app.context.phrases.none), "\(row)")
  }

  @Test func aProgrammeThatHoldsNothingTellsOfWarningsToo() throws {
    let programme = """
      {"format": "bilateral", "format_version": 1, "id": "p", "title": "P", "period": "2021/2023",
       "default_language": "en", "currency": "USD",
       "parties": [{"id": "moscow", "name": "Moscow", "tz": "Europe/Moscow"},
                   {"id": "beijing", "name": "Beijing", "tz": "Asia/Shanghai"}]}
      """
    let files = ["programme.json": programme, "foo.json": "{}"]
    let app = AppState<Write>(try .fixture(files), root: OverviewScreen())
    let text = app.render(80, 24).text
    #expect(text.contains("! 1 warning") || text.contains(" warnings"))
    #expect(!text.contains("no findings"))
  }

  @Test func aVisitorIsToldOfNoPlaceNorCommand() throws {
    var context = try Context.fixture(Fixture.files.filter { $0.key == "programme.json" })
    context.directory = "/srv/bilateral"
    let kiosk = AppState<Browse>(context, root: OverviewScreen())
    let text = kiosk.render(80, 24).text
    #expect(
      text.contains("No areas yet.") && !text.contains("/srv") && !text.contains("bilateral "))
  }

  @Test(arguments: Language.allCases)
  func drawsTheCitiesOwnSeries(in language: Language) throws {
    try expectGoldens(of: "series", in: language) {
      _ = $0.open(RecordName(kind: TradeSeries.kind, id: "moscow-china-total"))
    }
  }

  @Test(arguments: Language.allCases)
  func drawsASeriesWithATarget(in language: Language) throws {
    try expectGoldens(of: "series-target", in: language) {
      _ = $0.open(RecordName(kind: TradeSeries.kind, id: "russia-china-total-gacc"))
    }
  }

  @Test(arguments: Language.allCases)
  func drawsATimedEvent(in language: Language) throws {
    try expectGoldens(of: "event", in: language) {
      _ = $0.open(RecordName(kind: Event.kind, id: "2021-11-25-metro-technical-committee"))
    }
  }

  @Test(arguments: Language.allCases)
  func drawsAnEventOfWholeDays(in language: Language) throws {
    try expectGoldens(of: "event-all-day", in: language) {
      _ = $0.open(RecordName(kind: Event.kind, id: "2022-02-04-winter-olympics"))
    }
  }

  @Test func showsTheProgrammeAsSignedAndTheGamesAsPast() throws {
    let snapshot = try AppState<Write>.bundled().context.snapshot
    func render(_ date: String) throws -> String {
      let day = try #require(PartialDate(date)?.earliest)
      let context = Context(snapshot: snapshot, language: .english, asOf: day, isPinned: false)
      return AppState<Write>(context, root: OverviewScreen()).render(120, 40).text
    }
    #expect(try render("2020-12-08").contains("Programme"))
    #expect(try !render("2020-12-08").contains("■ late"))
    #expect(try !render("2022-03-14").contains("Winter Olympics"))
  }
}
