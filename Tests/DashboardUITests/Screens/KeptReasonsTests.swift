import DashboardUI
import Synchronization
import TerminalKit
import TestSupport
import Testing

/// How a figure came about is worked out when it is first shown, not at each key.
struct KeptReasonsTests {
  /// A figure that counts how often it is asked how it came about.
  private struct Counting: Explained {
    final class Counter: Sendable { let count = Mutex(0) }

    let counter: Counter
    let name: String

    func explanation(in context: Context) -> Explanation? {
      counter.count.withLock { $0 += 1 }
      return nil
    }
  }

  @Test func isWorkedOutOnceForItsKeysAndForEachLanguage() throws {
    let counter = Counting.Counter()
    let figure = Counting(counter: counter, name: "counted")
    var app = AppState<Write>(try .fixture(), root: WhyScreen(figure))
    for key in ["j", "k", "G", "j"] as [Character] {
      app.press(.character(key))
      _ = app.render()
    }
    #expect(counter.count.withLock { $0 } == 1)
    app.press(.character("L"))
    _ = app.render()
    #expect(counter.count.withLock { $0 } == 2)
  }

  @Test func figuresAreToldApartByTheirNames() throws {
    let counter = Counting.Counter()
    let figure = Counting(counter: counter, name: "other")
    let app = AppState<Write>(
      try .fixture(), root: WhyScreen(Counting(counter: counter, name: "one")))
    _ = app.render()
    _ = AppState<Write>(app.context, root: WhyScreen(figure)).render()
    #expect(counter.count.withLock { $0 } == 2)
  }
}
