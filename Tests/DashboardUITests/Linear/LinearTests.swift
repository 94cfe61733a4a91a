import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Screens as numbered lines, and what typed lines do.
struct LinearTests {
  private func app(_ language: Language = .english) throws -> AppState<Write> {
    AppState(try .fixture(language: language), root: OverviewScreen())
  }

  private func isDone(_ outcome: LinearOutcome<Write>) -> Bool {
    if case .done = outcome { true } else { false }
  }

  @Test func saysARowWithTheHeadingsOfItsColumns() throws {
    let lines = try app().linearPage.lines
    let metro = try #require(lines.first { $0.contains(". Metro: ") })
    #expect(metro.contains("Moscow green, Beijing amber"))
    #expect(metro.contains("evidence red"))
  }

  @Test func saysWholeWordsWhereTheScreenIsShort() throws {
    let lines = try app(.russian).linearPage.lines
    let text = lines.joined(separator: "\n")
    for word in ["просрочено, ", "расхождение оценок", "красное", "выполнено "] {
      #expect(text.contains(word), "\(word)")
    }
    for word in ["просроч.", "расхожд.", "обн.", "вып.", "откл.", "жёл."] {
      #expect(!text.contains(word), "\(word)")
    }
    let english = try app().linearPage.lines
    let evidence = try #require(english.first { $0.hasPrefix("evidence, ") })
    let russian = try #require(lines.first { $0.hasPrefix("по фактам, ") })
    #expect(evidence.contains("because") && russian.contains("расчётная величина"))
  }

  @Test func aNumberOpensWhatStandsThere() throws {
    var app = try app()
    let line = try #require(app.linearPage.lines.first { $0.contains(". Tourism: ") })
    #expect(isDone(app.obey(String(line.prefix { $0.isNumber }))))
    #expect(app.path.last == "Tourism")
    #expect(isDone(app.obey("back")))
    #expect(app.path.count == 1)
  }

  /// A timeline is read without the rows of its scale, so that its numbers stand elsewhere than its drawing.
  @Test func aNumberOpensTheMilestoneThatTheTimelineReads() throws {
    var app = try app()
    _ = app.obey("metro")
    while !app.linearPage.lines.contains(where: { $0.contains(". Signalling exchange plan") }) {
      _ = app.obey("tab")
      try #require(app.path.last == "Metro")
    }
    let line = app.linearPage.lines.first { $0.contains(". Signalling exchange plan") }
    #expect(isDone(app.obey(String(try #require(line).prefix { $0.isNumber }))))
    #expect(app.path.last == "Signalling exchange plan")
  }

  @Test(arguments: [("L", 1), ("language", 1), (" LANGUAGE ", 1), ("Д", 1), ("", 0)])
  func aKeyOrACommandsNameActs(line: String, step: Int) throws {
    var app = try app()
    #expect(isDone(app.obey(line)))
    #expect(app.context.language == Language.allCases[step])
  }

  /// A name is no key of the keyboard, whichever letters were typed before.
  @Test func aNameActsAfterARussianLetterToo() throws {
    var app = try app(.russian)
    #expect(isDone(app.obey("ш")))
    #expect(isDone(app.obey("настройки")))
    #expect(app.path.last == Language.russian.phrases.titles.settings.full)
  }

  @Test func aNameInTheLanguageInUseActs() throws {
    var app = try app(.russian)
    #expect(isDone(app.obey("язык")))
    #expect(app.context.language == .chinese)
    #expect(isDone(app.obey("语言")))
    #expect(app.context.language == .english)
  }

  @Test func aRecordOrAScreenIsOpenedByName() throws {
    var app = try app()
    #expect(isDone(app.obey("metro")))
    #expect(app.path.last == "Metro")
    #expect(isDone(app.obey("trade")))
    #expect(app.path.last == "Trade")
  }

  @Test func whatMeansNothingIsSaid() throws {
    var app = try app()
    for line in ["xyzzy", "9999", "0"] {
      guard case .unknown(let text) = app.obey(line) else {
        Issue.record("\(line) did something")
        continue
      }
      #expect(text == line)
    }
    #expect(app.path.count == 1)
  }

  /// No blank that only aligns days is read as a pause, and no event is passed over in silence.
  @Test(arguments: Language.allCases)
  func readsAllThatIsUpcoming(language: Language) throws {
    let events = (1...30).map { day in
      """
      {"id": "e\(day)", "title": "Event \(day)", "status": "confirmed", "mode": "online",
       "start": "2021-12-\(day < 10 ? "0" : "")\(day)T10:00", "tz": "Europe/Moscow", "areas": ["metro"]}
      """
    }
    let files = Fixture.files(with: [
      "events.json": "{\"items\": [\(events.joined(separator: ","))]}"
    ])
    let app = AppState<Write>(try .fixture(files, language: language), root: OverviewScreen())
    let lines = app.linearPage.lines
    let title = "3 \(app.context.phrases.titles.upcoming.full)"
    let start = try #require(lines.firstIndex { $0.hasPrefix(title) })
    let entries = lines[(start + 1)...].prefix { !$0.isEmpty }
    #expect(entries.filter { $0.contains("Event ") }.count == 30)
    let day = app.context.phrases.weekdayDate(
      try #require(PartialDate("2021-12-07")).earliest, relativeTo: app.context.asOf)
    #expect(entries.contains { $0.contains("Event 7, \(day), ") })
  }

  @Test func aDateIsTypedOnALine() throws {
    var app = try app()
    _ = app.obey("T")
    _ = app.obey("2021-05-14")
    #expect(app.path.count == 1)
    #expect(app.linearPage.lines[0].contains("14 May 2021"))
  }

  @Test(arguments: Language.allCases)
  func aLineReplacesADateThatWasRefused(language: Language) throws {
    var app = try app(language)
    _ = app.obey("T")
    _ = app.obey("2021-13-01")
    let refusal = app.context.phrases.notADate("2021-13-01")
    #expect(app.linearPage.lines.contains { $0.contains(refusal) })
    _ = app.obey("2021-06-01")
    #expect(app.path.count == 1)
    #expect(app.context.asOf == Day(year: 2021, month: 6, day: 1))
  }

  @Test(arguments: ["", "esc"])
  func aTextThatWasRefusedIsLeft(line: String) throws {
    var app = try app()
    _ = app.obey("T")
    _ = app.obey("2021-13-01")
    _ = app.obey(line)
    #expect(app.path.count == 1)
    #expect(app.context.asOf == (try self.app().context.asOf))
  }

  /// Beginning a filter anew keeps its text for a reader who sees it; at the prompt the line is all of it.
  @Test(arguments: ["sources", "areas", "data", "experts"])
  func aLineReplacesTheFilterThatStood(screen: String) throws {
    var (app, other) = (try app(), try app())
    for line in [screen, "/", "zzzz", "/", "a"] { _ = app.obey(line) }
    for line in [screen, "/", "a"] { _ = other.obey(line) }
    #expect(app.linearPage.lines == other.linearPage.lines)
  }

  @Test func aLineReplacesWhatIsSoughtInVain() throws {
    var app = try app()
    for line in ["find", "xyzzy", "Tourism", "1"] { _ = app.obey(line) }
    #expect(app.path.last == "Tourism")
  }

  @Test(arguments: ["/work", "filter work", "/ work"])
  func aWholeCommandFiltersAList(line: String) throws {
    var app = try app()
    _ = app.obey("sources")
    let all = app.linearPage.lines.count
    #expect(isDone(app.obey(line)))
    #expect(app.linearPage.lines.count < all)
  }

  @Test(arguments: [":metro", ": metro", "go metro", "go area/metro"])
  func aWholeCommandGoesSomewhere(line: String) throws {
    var app = try app()
    #expect(isDone(app.obey(line)))
    #expect(app.path.last == "Metro")
  }

  @Test func aWholeCommandTravels() throws {
    var app = try app()
    #expect(isDone(app.obey("date 2021-05-14")))
    #expect(app.path.count == 1)
    #expect(app.linearPage.lines[0].contains("14 May 2021"))
  }

  @Test(arguments: Language.allCases)
  func noSignStandsForAWordAndNoWordTwice(language: Language) throws {
    var app = try app(language)
    for name in ["overview", "areas", "requests", "area/metro"] {
      try app.open(named: name)
      for line in app.linearPage.lines {
        let words = line.split(separator: " ")
        #expect(!words.contains { ["◇", "≈", "!", "●", "▲", "■"].contains($0) }, "\(line)")
        let illustrative = Substring(app.context.phrases.illustrative)
        let isDoubled = zip(words, words.dropFirst()).contains {
          $0 == illustrative && $1 == illustrative
        }
        #expect(!isDoubled, "\(line)")
      }
    }
  }

  @Test func namesAreCutNowhere() throws {
    let lines = try app().linearPage.lines.drop { !$0.contains(". ") }
    #expect(!lines.isEmpty)
    #expect(!lines.contains { $0.first?.isNumber == true && $0.contains("…") })
  }

  @Test(arguments: ScreenCatalogue.all.map(\.name) + ["overview", "area/metro"], Language.allCases)
  func nothingIsDrawnOnAnyScreen(name: String, language: Language) throws {
    var app = try app(language)
    try app.open(named: name)
    let lines = app.linearPage.lines
    #expect(lines.count > 2)
    for scalar in lines.joined().unicodeScalars {
      #expect(
        !(0x2500...0x259F).contains(scalar.value) && !(0x2800...0x28FF).contains(scalar.value))
      #expect(scalar.value >= 0x20)
    }
  }

  @Test(
    arguments: ScreenCatalogue.all.map(\.name) + [
      "overview", "area/metro", "exchange-plan",
    ], Language.allCases)
  func noSignIsReadOnAnyScreen(name: String, language: Language) throws {
    var app = try app(language)
    try app.open(named: name)
    let signs: Set<Substring> = [
      "◇", "≈", "!", "●", "▲", "■", "□", "△", "○", "◆", "→", "↓", "↑",
    ]
    for line in app.linearPage.lines {
      #expect(!line.split(separator: " ").contains { signs.contains($0) }, "\(line)")
    }
  }

  @Test(arguments: Language.allCases, 0..<10)
  func noSignIsReadAndNothingCutOnAnyTab(language: Language, tab: Int) throws {
    var app = try app(language)
    try app.open(named: "area/metro")
    for _ in 0..<tab { app.press(.tab) }
    for line in app.linearPage.lines {
      #expect(!line.contains { "◇≈●▲■□△○◆→↓↑‹›…".contains($0) }, "\(line)")
      #expect(!line.contains(" ·,") && !line.contains(" ! "), "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func nothingOfTheOverviewIsCut(language: Language) throws {
    for line in try app(language).linearPage.lines { #expect(!line.contains("…"), "\(line)") }
  }

  @Test func saysWhyAnAreaHasItsRating() throws {
    var app = try app()
    try app.open(named: "area/metro")
    let lines = app.linearPage.lines
    #expect(lines.contains { $0.hasPrefix("Why red") })
    #expect(lines.contains { $0.contains("risk 20") && $0.contains("red from 20") })
  }

  @Test func saysWhatTheTimelineDraws() throws {
    var app = try app()
    try app.open(named: "area/metro")
    app.press(.tab, .tab)
    let lines = app.linearPage.lines
    #expect(lines.contains { $0.contains("Signalling exchange plan") && $0.contains("late") })
  }

  @Test func leavingIsWorkForTheWorldOutside() throws {
    var app = try app()
    guard case .work(let effect) = app.obey("quit") else {
      Issue.record("quit does not leave")
      return
    }
    #expect(effect == .browse(.quit))
  }
}
