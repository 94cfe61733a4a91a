import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// The palette goes to screens, commands and records by their names in any language.
struct PaletteTests {
  private func app(_ language: Language = .english) throws -> AppState<Write> {
    AppState(try .fixture(language: language), root: AreaListScreen())
  }

  /// The box without its top, whose count grows with every screen and command of the program.
  @Test(arguments: Language.allCases)
  func drawsWhatIsFoundInAnotherLanguage(in language: Language) throws {
    var app = try app(language)
    app.press(":")
    app.type("метро")
    for (size, name) in [
      (Size(width: 80, height: 24), "palette"), (Size(width: 120, height: 40), "palette.120x40"),
    ] {
      let rows = app.render(size: size).plainText.split(separator: "\n")
      try expectGolden(
        text: rows.filter { !$0.contains("╒") }.joined(separator: "\n"),
        in: "\(name).\(language.rawValue).txt")
    }
  }

  @Test(arguments: Language.allCases)
  func listsScreensAndCommandsBeforeAnythingIsTyped(in language: Language) throws {
    var app = try app(language)
    app.press(":")
    let text = app.render(120, 40).text
    #expect(text.contains("▌\(app.context.phrases.titles.overview.full)"))
    #expect(text.contains(app.context.phrases.titles.trade.full))
    #expect(text.contains(app.context.phrases.searchWords.screen))
  }

  @Test func aScreenCalledJustSoComesFirst() throws {
    let files = Fixture.files(with: ["areas/trade.json": #"{"id": "trade", "title": "Commerce"}"#])
    for word in ["trade", "Торговля", "经贸"] {
      var app = AppState<Write>(try .fixture(files), root: OverviewScreen())
      app.press(":")
      app.type(word)
      app.press(.enter)
      #expect(app.path.last == app.context.phrases.titles.trade.full, "\(word)")
    }
  }

  /// More records than are compared: the head, the foot and the last line count alike.
  @Test(arguments: Language.allCases)
  func countsWhatIsFoundAlikeAboveAndBelow(in language: Language) throws {
    let items = (1...90).map {
      #"{"id": "s\#($0)", "type": "document", "file": "a.pdf", "title": "Plankton \#($0)"}"#
    }
    let files = ["sources.json": "{\"items\": [\(items.joined(separator: ","))]}"]
    var app = AppState<Write>(
      try .fixture(Fixture.files(with: files), language: language), root: AreaListScreen())
    app.press(":")
    app.type("plankton")
    let phrases = app.context.phrases
    let text = app.render(80, 24).text
    #expect(text.contains(phrases.shown(1, of: 90)))
    #expect(text.contains(phrases.moreFound(80)), "\(text)")
    for _ in 1...80 { app.press(.down) }
    let end = app.render(80, 24).text
    let isTrue = (11...60).contains { listed in
      end.contains(phrases.shown(listed, of: 90)) && end.contains(phrases.moreFound(90 - listed))
    }
    #expect(isTrue, "\(end)")
  }

  @Test func saysThatNothingIsCalledSo() throws {
    var app = try app()
    app.press(":")
    app.type("qqqq")
    #expect(app.render(80, 24).text.contains("nothing is called “qqqq”"))
    app.press(.enter)
    #expect(app.path.last == "Go to")
  }

  @Test(arguments: ["language", "язык", "语言", "lang", "yazyk", "yuyan"])
  func runsACommandByItsNameInAnyLanguage(typed: String) throws {
    for language in Language.allCases {
      var app = try app(language)
      app.press(":")
      app.type(typed)
      app.press(.enter)
      #expect(app.context.language != language, "\(typed) in \(language)")
      #expect(app.path.count == 1)
    }
  }

  @Test(arguments: ["trade", "Торговля", "经贸", "torgov"])
  func opensAScreenByItsNameInAnyLanguage(typed: String) throws {
    var app = try app()
    app.press(":")
    app.type(typed)
    app.press(.enter)
    #expect(app.path.last == "Trade")
  }

  @Test(arguments: [
    ("metro", ["Metro"]), ("area:metro", ["Metro"]), ("地铁", ["Metro"]), ("ditie", ["Metro"]),
    (
      "milestone:signalling",
      ["Metro", "Signalling and new technology", "Signalling exchange plan"]
    ),
  ])
  func opensARecordWithItsParentsBeneath(typed: String, path: [String]) throws {
    var app = try app()
    app.press(":")
    app.type(typed)
    app.press(.enter)
    #expect(Array(app.path.dropFirst()) == path, "\(typed)")
  }

  @Test(arguments: [("week back", -7), ("week ahead", 7), ("month back", -31), ("month ahead", 30)])
  func eachStepThroughTimeIsACommandByItself(typed: String, days: Int) throws {
    var app = try app()
    let start = app.context.asOf
    app.press(":")
    app.type(typed)
    app.press(.enter)
    #expect(app.context.asOf - start == days)
    var linear = try self.app()
    _ = linear.obey(typed)
    #expect(linear.context.asOf - start == days)
    #expect(linear.linearHelp.contains { $0.contains("(\(typed)): ") })
    var help = try self.app()
    help.press("?")
    help.type(typed)
    help.press(.enter)
    #expect(help.context.asOf - start == days)
  }

  @Test func whatWasChosenLastComesFirst() throws {
    var app = try app()
    app.press(":")
    app.type("changes")
    app.press(.enter, "0", ":", .enter)
    #expect(app.path.last == "Changes")
  }

  /// The names in the palette, from the first line.
  private func offered(_ typed: String, in language: Language) throws -> [String] {
    let titles = [
      ("Aliquots", "Неквотовые", "经验"), ("Trade quotas", "Торговые квоты", "组合"),
      ("Quotas", "Квоты", "配额"), ("Vessels", "Суда", "quota"),
    ]
    let areas = titles.enumerated().map { index, title in
      (
        "areas/a\(index).json",
        """
        {"id": "a\(index)", "order": \(90 + index),
          "title": {"en": "\(title.0)", "ru": "\(title.1)", "zh": "\(title.2)"}}
        """
      )
    }
    let files = Fixture.files(with: Dictionary(uniqueKeysWithValues: areas))
    var app = AppState<Write>(try .fixture(files, language: language), root: OverviewScreen())
    app.press(":")
    app.type(typed)
    let rows = app.render(100, 40).text.split(separator: "\n")
    return rows.drop { !$0.contains(": \(typed)▏") }.dropFirst(2).map { row in
      let name = row.dropFirst(22).prefix { $0 != "│" }
      return name.split(separator: "  ", maxSplits: 1).first.map(String.init) ?? ""
    }
  }

  @Test(arguments: [
    (Language.english, "quo", ["Quotas", "Trade quotas", "Vessels", "Aliquots"]),
    (.russian, "квот", ["Квоты", "Торговые квоты", "Неквотовые"]),
    (.russian, "настр", ["Настройки"]),
    (.russian, "quota", ["Суда", "Квоты", "Торговые квоты"]),
  ])
  func namesInTheLanguageShownComeFirst(
    language: Language, typed: String, names: [String]
  ) throws {
    let offered = try offered(typed, in: language)
    #expect(Array(offered.prefix(names.count)) == names, "\(offered)")
  }

  @Test func tabPutsTheNameInTheField() throws {
    var app = try app()
    app.press(":")
    app.type("torg")
    app.press(.tab)
    #expect(app.render(80, 24).text.contains(": Trade▏"))
  }

  @Test func aKioskOffersNothingThatWrites() throws {
    var kiosk = AppState<Browse>(try .fixture(), root: AreaListScreen())
    let commands = kiosk.context.phrases.commands
    for command in [commands.edit, commands.copy, commands.saveAs, commands.suspend] {
      kiosk.press(":")
      kiosk.type(command.meaning)
      #expect(!kiosk.render(120, 40).text.contains("│▌\(command.meaning)"))
      kiosk.press(.escape)
      #expect(kiosk.path.count == 1)
    }
  }

  @Test func lettersOfARussianKeyboardStayWhatTheyAre() throws {
    var app = try app()
    app.press(.character("Ж"))
    app.type("щй")
    #expect(app.render(80, 24).text.contains(": щй▏"))
  }

  @Test(arguments: ["\u{301}\u{301}\u{301}", "👨‍👩‍👧", "::::", "area:", ":", " "])
  func anyTextIsTaken(typed: String) throws {
    var app = try app()
    app.press(":")
    app.type(typed)
    app.press(.down, .tab)
    #expect(app.render(80, 24).size.width == 80)
  }
}
