import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

struct KeyLayoutTests {
  @Test(
    arguments: [
      ("й", "q"), ("о", "j"), ("л", "k"), ("д", "l"), ("р", "h"), ("х", "["), ("ъ", "]"),
      ("Х", "{"), ("Ъ", "}"), ("Ж", ":"), ("ю", "."), ("б", ","), ("П", "G"), ("Д", "L"),
      ("ё", "`"), ("я", "z"), ("Ы", "S"), ("ь", "m"),
    ] as [(Character, Character)])
  func lettersOfARussianKeyboardStandForTheirKey(typed: Character, command: Character) {
    #expect(Key.character(typed).asCommand == .character(command))
  }

  @Test(
    arguments: [
      ("：", ":"), ("／", "/"), ("？", "?"), ("ｑ", "q"), ("［", "["), ("　", " "), ("。", "."),
      ("、", "/"), ("【", "["),
    ] as [(Character, Character)])
  func fullWidthFormsStandForTheirASCIITwin(typed: Character, command: Character) {
    #expect(Key.character(typed).asCommand == .character(command))
  }

  @Test(arguments: ["q", "/", ".", "中", "é", "🙂", "e\u{301}"] as [Character])
  func otherCharactersStayWhatTheyAre(typed: Character) {
    #expect(Key.character(typed).asCommand == .character(typed))
  }

  /// The full stop and the comma of a Russian keyboard stand where `/` and `?` do; a Latin one has them where it says so.
  @Test func punctuationGoesByItsPlaceAfterARussianLetter() throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    try app.open(named: "sources")
    app.press(".")
    #expect(!app.top.isTyping)
    app.press("о", ".")
    #expect(app.top.isTyping)
  }

  /// What is chosen by its name is done as it is called, whatever keyboard the name was typed on.
  @Test func aCommandChosenByItsNameIsNoKeyOfTheKeyboard() throws {
    for (name, depth) in [("настройки", 2), ("к отчётной дате", 1)] {
      var app = AppState<Write>(try .fixture(language: .russian), root: OverviewScreen())
      app.press(":")
      app.type(name)
      app.press(.enter)
      #expect(app.path.count == depth, "\(name)")
      #expect(!app.top.isTyping, "\(name)")
      #expect((app.path.last == "Настройки") == (depth == 2))
    }
  }

  @Test func everyLetterOfTheAlphabetHasAKey() {
    let alphabet = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    let commands = (alphabet + alphabet.uppercased()).map { Key.character($0).asCommand }
    #expect(Set(commands).count == 66)
    #expect(commands.allSatisfy { $0.label.utf8.count == 1 })
  }

  @Test func otherKeysStayWhatTheyAre() {
    #expect(Key.enter.asCommand == .enter)
    #expect(Key.control("d").asCommand == .control("d"))
  }
}
