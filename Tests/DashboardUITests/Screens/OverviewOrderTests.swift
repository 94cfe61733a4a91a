import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// `s` and `S` order the overview's areas.
struct OverviewOrderTests {
  private func app() throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    app.size = Size(width: 120, height: 40)
    return app
  }

  /// The names of the areas from the top down.
  private func order(_ app: AppState<Write>) -> [String] {
    let names = ["Metro", "Tourism", "Science and innovation"]
    let rows = app.render().text.split(separator: "\n")
    let places = names.compactMap { name in
      rows.firstIndex { $0.contains("\(name)  ") }.map { ($0, name) }
    }
    return places.sorted { $0.0 < $1.0 }.map(\.1)
  }

  @Test func ordersByTheNextColumnAndSaysSo() throws {
    var app = try app()
    app.press("s")
    #expect(order(app) == ["Metro", "Science and innovation", "Tourism"])
    #expect(app.render().text.contains("by area ↑"))
    app.press("S")
    #expect(order(app) == ["Tourism", "Science and innovation", "Metro"])
    #expect(app.render().text.contains("by area ↓"))
  }

  @Test func aCityThatLeftTheProgrammeOrdersNothing() throws {
    var app = AppState<Write>(
      try .fixture(Fixture.files(with: ["programme.json": Fixture.programmeOfThree])),
      root: OverviewScreen())
    app.size = Size(width: 120, height: 40)
    app.press("s", "s", "s", "s")
    #expect(app.render().text.contains("by Kazan ↓"))
    app.snapshot = try Fixture.snapshot()
    #expect(order(app) == order(try self.app()))
    #expect(!app.render().text.contains(" ↓"))
  }

  @Test func afterTheLastColumnTheProgrammesOrderIsBack() throws {
    var app = try app()
    let own = app.render()
    var seen = 0
    repeat {
      app.press("s")
      seen += 1
    } while app.render() != own && seen < 20
    #expect(seen > 5 && seen < 20)
  }

  @Test func theSelectionStaysOnItsArea() throws {
    var app = try app()
    app.press(.down)
    var before = app
    before.press(.enter)
    app.press("s", "S", .enter)
    #expect(app.path == before.path)
  }

  @Test func anUnfocusedPaneIsDrawnInTheOrderChosen() throws {
    var app = try app()
    app.press("1")
    let plain = order(app)
    app.press("s", "S")
    #expect(order(app) == ["Tourism", "Science and innovation", "Metro"])
    #expect(plain != order(app))
  }
}
