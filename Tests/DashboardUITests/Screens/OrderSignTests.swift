import DashboardUI
import Foundation
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

  /// What needs somebody stands first, in the list as on the overview.
  @Test func areasBeginWithTheWorst() throws {
    var list = AppState<Write>(try .fixture(), root: AreasScreen())
    var overview = AppState<Write>(try .fixture(), root: OverviewScreen())
    overview.press("2")
    var seen = [0, 0]
    for _ in 0..<12 {
      let texts = [list.render(120, 40).text, overview.render(120, 40).text]
      for (place, text) in texts.enumerated() where text.contains("by ≈ slip ") {
        seen[place] += 1
        let metro = try #require(text.range(of: "Metro "))
        let other = try #require(text.range(of: "Tourism "))
        #expect(text.contains("by ≈ slip ↓") && metro.lowerBound < other.lowerBound)
      }
      list.press("s")
      overview.press("s")
    }
    #expect(seen.allSatisfy { $0 > 0 }, "\(seen)")
  }
}
