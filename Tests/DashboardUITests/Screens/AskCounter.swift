import DashboardUI
import Synchronization
import TerminalKit
import TestSupport
import Testing

/// Counts how often what a screen keeps between keys is asked for.
final class AskCounter: Sendable {
  private let asked = Mutex(0)

  var count: Int { asked.withLock { $0 } }

  func note() { asked.withLock { $0 += 1 } }

  /// Expects a screen to ask once for all keys that move about it, and anew in another language.
  func expectOneForKeysAndOneForALanguage(of screen: some Screen) throws {
    var app = AppState<Write>(try .fixture(), root: screen)
    for key in ["j", "j", "k", "G", "g", "j"] as [Character] {
      app.press(.character(key))
      _ = app.render()
    }
    #expect(count == 1)
    app.press("L")
    _ = app.render()
    #expect(count == 2)
  }
}
