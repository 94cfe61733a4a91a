import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// A session that can only look.
struct KioskTests {
  private func kiosk() throws -> AppState<Browse> {
    AppState(try .fixture(), root: AreaListScreen())
  }

  @Test func aKioskDrillsDownLikeAnyOther() throws {
    var kiosk = try kiosk()
    kiosk.press(.enter, .tab, .down, .enter, .down, .enter, "o")
    #expect(kiosk.path.last == "Third draft of the plan")
  }

  @Test(arguments: ["e", "y", "x"])
  func aKioskHasNoKeyThatWrites(key: Character) throws {
    for (language, words) in zip(
      Language.allCases, ["not available here", "здесь недоступно", "此处不可用"])
    {
      var kiosk = AppState<Browse>(try .fixture(language: language), root: AreaListScreen())
      let before = kiosk.path
      #expect(kiosk.press(.character(key)) == nil)
      #expect(kiosk.path == before)
      #expect(kiosk.render(80, 24).text.contains(words))
      #expect(kiosk.press("j") == nil)
      #expect(!kiosk.render(80, 24).text.contains(words))
    }
  }

  /// Whoever adds to this list opens a way out of every kiosk.
  @Test func aKioskAsksNothingElseOfTheWorldOutside() {
    #expect(BrowseEffect.allCases == [.reload, .redraw, .quit])
  }

  @Test func aKioskHoldsNoRowOfASessionThatWrites() {
    let kiosk = Set(Browse.globalCommands.map(\.row))
    let writing = Set(Write.globalCommands.map(\.row)).subtracting(kiosk)
    #expect(!writing.isEmpty)
    for row in writing { #expect(!kiosk.contains { $0.phrase == row.phrase }) }
    #expect(rows(of: AreaListScreen.self, in: Browse.self) == AreaListScreen.commands.map(\.row))
  }

  private func rows<S: Screen, C: Capability>(of screen: S.Type, in kind: C.Type) -> [CommandRow] {
    C.commands(of: screen).map(\.row)
  }

  @Test func aKioskOffersNoKeyThatWrites() throws {
    var kiosk = try kiosk()
    let commands = kiosk.context.phrases.commands
    let writing = [commands.edit, commands.copy, commands.saveAs, commands.suspend]
    for keys in [[Key.down], [.character("?")], [.end]] {
      for key in keys { kiosk.press(key) }
      let text = kiosk.render(120, 40).text
      for command in writing { #expect(!text.contains(command.meaning)) }
      #expect(!text.contains("e edit"))
    }
  }

  @Test func aKioskShowsNoVisibility() throws {
    var kiosk = try kiosk()
    kiosk.press(.enter, .tab, .enter, .enter, "o")
    let words = kiosk.context.phrases.recordWords
    #expect(kiosk.render(80, 24).text.contains(Term(words.certainty).opening))
    #expect(!kiosk.render(80, 24).text.contains(Term(words.visibility).opening))
  }
}
