import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

struct TextFieldTests {
  @Test func takesLettersAsTheyAreTyped() {
    var field = TextField()
    let taken = "метро?".map { field.press(.character($0)) }
    #expect(!taken.contains(false))
    #expect(field.text == "метро?")
  }

  @Test func backspaceTakesTheLastLetterAndThenIsACommand() {
    var field = TextField()
    let taken = [Key.character("a"), .backspace, .backspace, .enter].map { field.press($0) }
    #expect(taken == [true, true, false, false])
    #expect(field.text == "")
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

  @Test func theFirstEscapeClearsWhatWasTyped() throws {
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    app.press(.character("?"), .character("z"), .escape)
    #expect(app.path.count == 2)
    app.press(.escape)
    #expect(app.path.count == 1)
  }
}
