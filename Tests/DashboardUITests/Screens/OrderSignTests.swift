import DashboardUI
import TerminalKit
import TestSupport
import Testing

/// The sign beside an order is that of the values, not of the key that turns it round.
struct OrderSignTests {
  init() { useUTF8Locale() }

  @Test func anOrderFromTheLargestDownGoesDown() throws {
    var app = AppState<Write>(try .fixture(), root: SourcesScreen())
    var signs: [String: String] = [:]
    for _ in 0..<8 {
      app.press("s")
      for name in ["by kind", "by records"] {
        for sign in ["↓", "↑"] where app.render(120, 40).text.contains("\(name) \(sign)") {
          signs[name] = sign
        }
      }
    }
    #expect(signs == ["by kind": "↑", "by records": "↓"])
  }
}
