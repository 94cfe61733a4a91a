import DashboardUI
import TerminalKit
import TestSupport
import Testing

/// Panes without focus are kept from one draw to the next.
struct KeptPanesTests {
  init() { useUTF8Locale() }

  private static let keys: [Key] = [
    .down, .tab, .down, .character("L"), .tab, .down, .character("]"), .character("i"), .tab,
    .character("z"), .down, .character("z"), .character("L"), .character("1"), .character("4"),
  ]

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func areWhatDrawingThemAnewWouldShow(size: Size) throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    app.size = size
    for key in Self.keys {
      app.press(key)
      _ = app.render()
      var fresh = app
      fresh.snapshot = app.snapshot
      #expect(app.render() == fresh.render(), "after \(key)")
    }
  }

  /// A larger window, and then the first one again.
  @Test func followTheSizeOfTheWindow() throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    let first = app.render(size: Size(width: 120, height: 40))
    let wide = app.render(size: Size(width: 160, height: 50))
    #expect(wide.size.width == 160)
    #expect(app.render(size: Size(width: 120, height: 40)) == first)
    app.press(.character("L"))
    #expect(app.render(size: Size(width: 120, height: 40)) != first)
  }
}
