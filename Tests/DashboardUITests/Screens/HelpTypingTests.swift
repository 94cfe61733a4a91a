import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

struct HelpTypingTests {
  @Test(arguments: [
    (Language.english, "Words in a filter", "due:<30d"),
    (.russian, "Слова для фильтра", "срок:<30дн"), (.chinese, "筛选用语", "截止:<30天"),
  ])
  func tellsTheFieldsOfTheScreensFilter(language: Language, title: String, field: String) throws {
    var app = AppState<Write>(try .fixture(language: language), root: RequestsScreen())
    app.press("?")
    let text = app.render(120, 60).text
    #expect(text.contains(title) && text.contains(field))
  }

  @Test func typingNarrowsTheHelpAndEnterRunsWhatIsLeft() throws {
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    app.press(.enter, .character("?"))
    for letter in "russian" { app.press(.character(letter)) }
    #expect(app.render(80, 24).text.contains("1 of"))
    app.press(.enter)
    #expect(app.context.language == .russian)
    #expect(app.path.last == "Метрополитен")
  }

  /// As names are sought elsewhere: in any case, with ё or е, and in Latin letters.
  @Test(arguments: [
    (Language.chinese, "paixu", \Commands.reverse), (.chinese, "yuyan", \.language),
    (.russian, "sortirovat", \.sort), (.russian, "ВПЕРЕД", \.historyForward),
    (.english, "ＲＥＶＥＲＳＥ", \.reverse),
  ])
  func findsLinesInLatinLettersToo(
    language: Language, typed: String, phrase: any KeyPath<Commands, CommandPhrase> & Sendable
  ) throws {
    var app = AppState<Write>(try .fixture(language: language), root: AreasScreen())
    app.press("?")
    app.type(typed)
    let meaning = app.context.phrases.commands[keyPath: phrase].meaning
    let text = app.render(80, 24).text
    #expect(text.contains(meaning), "\(text)")
    let other = app.context.phrases.commands.quit.meaning
    #expect(!text.contains(other))
  }

  @Test func aLongLineShowsItsPartAroundTheCaret() throws {
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    app.press("?", .paste(String(repeating: "long ", count: 60)))
    #expect(app.render(80, 24).text.contains("▏"))
  }

  /// Enter could not know which digit is meant.
  @Test func digitsAreNotRunFromHere() throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    app.press("?")
    app.type("zoom")
    #expect(app.render(80, 24).text.contains("Enter run"))
    app.press(.control("u"))
    app.type("1–4")
    let text = app.render(80, 24).text
    #expect(text.contains("▌") && text.contains("1–4"))
    #expect(!text.contains("Enter"))
    app.press(.enter)
    #expect(app.path.count == 2)
  }

  @Test(arguments: Language.allCases)
  func saysThatNoKeyMatches(language: Language) throws {
    var app = AppState<Write>(try .fixture(language: language), root: AreaListScreen())
    app.press("?")
    app.type("qqqq")
    let text = app.render(80, 24).text
    #expect(text.contains(language.phrases.noKeyMatches) && !text.contains("Enter"))
  }

  @Test func oneEscapeClosesWhateverWasTyped() throws {
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    app.press(.character("?"), .character("z"), .escape)
    #expect(app.path.count == 1)
  }
}
