import DashboardUI
import TerminalKit
import TestSupport
import Testing

/// How a figure came about is worked out when it is first shown, not at each key.
struct KeptReasonsTests {
  /// A figure that counts how often it is asked how it came about.
  private struct Counting: Explained {
    let counter: AskCounter
    let name: String

    func explanation(in context: Context) -> Explanation? {
      counter.note()
      return nil
    }
  }

  @Test func isWorkedOutOnceForItsKeysAndForEachLanguage() throws {
    let counter = AskCounter()
    let figure = Counting(counter: counter, name: "counted")
    try counter.expectOneForKeysAndOneForALanguage(of: WhyScreen(figure))
  }

  @Test func figuresAreToldApartByTheirNames() throws {
    let counter = AskCounter()
    let figure = Counting(counter: counter, name: "other")
    let app = AppState<Write>(
      try .fixture(), root: WhyScreen(Counting(counter: counter, name: "one")))
    _ = app.render()
    _ = AppState<Write>(app.context, root: WhyScreen(figure)).render()
    #expect(counter.count == 2)
  }
}
