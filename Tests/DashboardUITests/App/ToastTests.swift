import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// Answers to a command, and how they go.
struct ToastTests {
  private func app() throws -> AppState<Write> { AppState(try .fixture(), root: AreaListScreen()) }

  @Test func anAnswerGoesWithTheNextKey() throws {
    var app = try app()
    app.say { $0.saved(to: "a.txt") }
    #expect(app.render(80, 24).text.contains("saved to a.txt"))
    app.press(.down)
    #expect(!app.render(80, 24).text.contains("saved to a.txt"))
  }

  @Test func anAnswerIsInTheLanguageInUse() throws {
    var app = try app()
    app.press("L")
    app.say { $0.copied("metro") }
    #expect(app.render(80, 24).text.contains("скопировано: metro"))
  }

  /// Nobody presses a key again and again that has no use here.
  @Test func aKeyWithoutUseSaysSo() throws {
    var app = try app()
    for key in [Key.character("z"), .control("k"), .function(9)] {
      app.press(key)
      #expect(app.render(80, 24).text.contains(app.context.phrases.messages.unusedKey), "\(key)")
    }
    app.press(.paste("x"))
    #expect(app.toast == nil)
  }

  @Test func isWaitedForOnceAndThenNothingIs() throws {
    var app = try app()
    var timer = ToastTimer()
    #expect(timer.timeout(of: app.toast, at: 1_000) == nil)
    app.say(\.reloaded)
    #expect(timer.timeout(of: app.toast, at: 1_000) == ToastTimer.patience)
    #expect(timer.timeout(of: app.toast, at: 1_000 + ToastTimer.patience) == 0)
    app.dropToast()
    #expect(timer.timeout(of: app.toast, at: 99_000) == nil)
  }

  @Test func aNewAnswerIsWaitedForAnew() throws {
    var app = try app()
    var timer = ToastTimer()
    app.say(\.reloaded)
    _ = timer.timeout(of: app.toast, at: 0)
    app.say(\.reloaded)
    #expect(timer.timeout(of: app.toast, at: 4_000) == ToastTimer.patience)
  }

  @Test func aFaultStaysUntilAKey() throws {
    var app = try app()
    var timer = ToastTimer()
    app.say(isFault: true) { $0.cannotWrite("a.txt") }
    #expect(timer.timeout(of: app.toast, at: 0) == nil)
    #expect(app.render(80, 24).text.contains("! cannot write a.txt"))
  }

  @Test func namesTheFileOfAScreen() throws {
    var app = try app()
    #expect(app.fileName == "bilateral-arealist-2021-11-15")
    app.press(.enter)
    #expect(app.fileName == "bilateral-area-metro-2021-11-15")
  }

  @Test func everyScreenCopiesAndEditsItsRecord() throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    #expect(app.press("y") == .copy("metro"))
    guard case .edit(let path, let line, _) = app.press("e") else {
      Issue.record("e asks for no editor")
      return
    }
    #expect(path == "areas/metro.json")
    #expect(line == 1)
  }
}
