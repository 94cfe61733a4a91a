import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

struct OptionsScreenTests {
  private func app(_ language: Language = .english) throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(language: language), root: AreaListScreen())
    app.press(",")
    return app
  }

  @Test(arguments: Language.allCases)
  func showsEveryChoice(language: Language) throws {
    try expectGolden(
      try app(language).render(80, 24), named: "options.\(language.rawValue)")
  }

  @Test func choicesAreInForceAtOnce() throws {
    var app = try app()
    app.press(.enter)
    #expect(app.context.language == .russian)
    app.press(.left, .down, .enter)
    #expect(app.context.language == .english)
    #expect(app.context.looks.theme == .light)
    app.press(.down, .character(" "), .down, .enter)
    #expect(app.context.looks.ambiguousWidth == .wide)
    app.press(.left, .down, .right)
    #expect(app.context.looks == Looks(theme: .light, usesASCII: true, usesMouse: false))
    app.press(.down, .enter)
    #expect(app.context.hidesIllustrative)
    app.press(.down, .enter)
    #expect(app.context.parties.first?.id == "beijing")
  }

  @Test func aNarrowWindowShowsWhatIsInForceWhole() throws {
    let rows = try app(.russian).render(40, 12).text.split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("│▌Язык  ") && $0.contains(" [Русский] ") })
  }

  @Test func savingIsAskedOfTheWorldOutside() throws {
    var app = try app()
    #expect(app.press("s") == .saveSettings)
  }

  /// It holds no record to copy or to edit, and promises neither.
  @Test(arguments: Language.allCases)
  func copiesAndEditsNothing(language: Language) throws {
    var app = try app(language)
    let unused = language.phrases.messages.unusedKey
    for key: Key in ["y", "e"] {
      #expect(app.press(key) == nil)
      #expect(app.render(80, 24).text.contains(unused))
    }
    app.press("?")
    #expect(!app.render(120, 60).text.contains(language.phrases.commands.copy.meaning))
  }

  @Test(arguments: Language.allCases)
  func listsAllThatIsWrongInTheFileOfSettings(language: Language) throws {
    var context = try Context.fixture(language: language)
    let long =
      "config.json:1:20: \"theme\" cannot be \"pink\"; write one of dark, light, highContrast, mono"
    context.settingsProblems = ["config.json:1:2: one", long, "config.json:1:40: three"]
    var app = AppState<Write>(context, root: AreaListScreen())
    app.press(",")
    #expect(app.render(80, 24).text.contains(language.phrases.settingsProblems(3)))
    app.press("G", .enter)
    #expect(app.path.last == "config.json")
    try expectGolden(app.render(80, 24), named: "settings-problems.\(language.rawValue)")
    app.press(.escape, .left)
    #expect(app.path.last == language.phrases.titles.settings.full)
  }

  @Test func aKioskChangesAndSavesNothing() throws {
    var kiosk = AppState<Browse>(try .fixture(), root: AreaListScreen())
    kiosk.press(",")
    kiosk.press(.down)
    kiosk.press(.enter)
    #expect(kiosk.context.looks.theme == .light)
    #expect(kiosk.press("s") == nil)
    #expect(!kiosk.render(80, 24).text.contains("save"))
    kiosk.startOver()
    #expect(kiosk.context.looks.theme == .dark)
  }
}
