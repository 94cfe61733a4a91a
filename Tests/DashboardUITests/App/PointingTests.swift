import DashboardUI
import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// What the mouse does on every screen.
struct PointingTests {
  private func overview() throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    app.size = Size(width: 120, height: 40)
    return app
  }

  @Test func aClickSelectsAndTheNextOneOpens() throws {
    var app = try overview()
    let tourism = try app.place(of: "Tourism")
    app.press(.click(tourism))
    #expect(app.path.count == 1)
    #expect(app.top.selectedRecord(in: app.context)?.id == "tourism")
    app.press(.click(tourism))
    #expect(app.path.last == "Tourism")
  }

  @Test func theHelpIsAClickAwayWhileALineIsTyped() throws {
    var app = try overview()
    app.press("/")
    app.press(.click(try app.place(of: "F1")))
    #expect(app.path.last == "Help")
  }

  @Test func aClickOnAnotherPaneGivesItTheKeys() throws {
    var app = try overview()
    app.press(.click(try app.place(of: "4 Needs attention")))
    #expect(app.render().text.contains("╒ 4 Needs attention"))
  }

  @Test func aClickOnATabOpensIt() throws {
    var app = try overview()
    app.press(.enter)
    app.press(.click(try app.place(of: "Streams")))
    #expect(app.render().text.contains("Signalling and new technology"))
  }

  @Test func aClickOnTheWayGoesBack() throws {
    var app = try overview()
    app.press(.enter, .tab, .enter)
    #expect(app.path.count == 3)
    app.press(.click(try app.place(of: "Metro")))
    #expect(app.path.count == 2)
  }

  @Test func aClickOnAHintPressesItsKey() throws {
    var app = try overview()
    app.press(.click(try app.place(of: "L language")))
    #expect(app.context.language == .russian)
    app.press(.click(try app.place(of: "? справка")))
    #expect(app.path.last == app.context.phrases.titles.help.full)
  }

  @Test func theSecondKeyOfAHintIsPressedByItself() throws {
    var app = try overview()
    let time = try app.place(of: "[ ] time")
    app.press(.click(Point(x: time.x + 2, y: time.y)))
    #expect(app.context.asOf == Fixture.day + 7)
    app.press(.click(time))
    #expect(app.context.asOf == Fixture.day)
  }

  @Test func theWheelScrollsTheListUnderThePointer() throws {
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    app.press("?")
    let heading = app.context.phrases.thisScreen("Areas")
    for _ in 0..<12 { app.press(.wheelDown(Point(x: 10, y: 12))) }
    #expect(!app.render(80, 24).text.contains(heading))
    for _ in 0..<12 { app.press(.wheelUp(Point(x: 10, y: 12))) }
    #expect(app.render(80, 24).text.contains(heading))
  }

  /// Every row of every named screen: a click there makes that row the selected one.
  @Test(
    arguments: ScreenCatalogue.all.map(\.name) + ["overview", "help", "area/metro"],
    [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func aClickSelectsTheRowItIsOn(name: String, size: Size) throws {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    app.size = size
    try app.open(named: name)
    // A screen that marks no row has nothing to select.
    for point in marks(of: app.render()).isEmpty ? [] : entryPoints(of: app.render()) {
      let hits = app.render().hits(at: point)
      var clicked = app
      clicked.press(.click(point))
      guard clicked.path == app.path else { continue }
      let frame = clicked.render()
      let marked = marks(of: frame).contains { mark in
        let found = frame.hits(at: Point(x: mark.x + 1, y: mark.y))
        return found.entry == hits.entry && found.pane == hits.pane
      }
      #expect(marked, "\(name) \(point)")
    }
  }

  /// A few places on each entry of a list.
  private func entryPoints(of frame: Frame) -> [Point] {
    (0..<frame.size.height).flatMap { y in
      stride(from: 4, to: frame.size.width, by: 30).map { Point(x: $0, y: y) }
    }.filter { frame.hits(at: $0).entry != nil }
  }

  /// Where the selection is marked.
  private func marks(of frame: Frame) -> [Point] {
    (0..<frame.size.height).flatMap { y in
      frame.row(y).enumerated().filter { $1.scalar == "▌" && $1.role == .focus }
        .map { Point(x: $0.offset, y: y) }
    }
  }
}
