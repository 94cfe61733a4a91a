import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// One programme with hundreds of records of every kind: each screen opens, answers its keys, and draws no more than fits.
///
/// All stand in one area, too: what belongs to an area may be as many as there are.
struct ManyOfEverythingTests {
  private static let size = Size(width: 120, height: 40)
  private static let context = Result { try Context.fixture(ManyOfEverything(500).files) }

  private func app(_ screen: String) throws -> AppState<Write> {
    var app = AppState<Write>(try Self.context.get(), root: OverviewScreen())
    app.size = Self.size
    try app.open(named: screen)
    return app
  }

  private static let names: [String] = {
    let root = (try? context.get()).map { AppState<Write>($0, root: OverviewScreen()) }
    return (root?.screenNames ?? []) + ["area:a0"]
  }()

  @Test func holdsEveryKind() throws {
    let records = try Self.context.get().snapshot.records
    for kind in RecordKind.all where kind.names(records).count < 500 {
      #expect(["programme", "party"].contains(kind.name), "\(kind.name)")
    }
  }

  @Test func everyScreenDrawsWholeRowsAfterEachKey() throws {
    let keys: [Key] = [.down, .pageDown, "G", .up, "s", "S", "g", .tab, "G", "L", "]", "."]
    for name in Self.names {
      var app = try app(name)
      for key in keys {
        app.press(key)
        let frame = app.render()
        #expect(frame.faults.isEmpty, "\(name), \(key.label): \(frame.faults.prefix(3))")
        let entries = frame.listInFocus?.entries.count ?? 0
        #expect(entries <= Self.size.height, "\(name), \(key.label)")
      }
    }
  }

  @Test func everyTabOfAnAreaReachesItsLastRow() throws {
    var app = try app("area:a0")
    for tab in 2...9 {
      app.press(.character(Character("\(tab)")), "G")
      let screen = try #require(app.top as? AreaScreen)
      let rows = screen.rows(ofPane: tab - 1, in: app.context).count
      let list = app.render().listInFocus
      #expect(list?.entries.upperBound == rows - 1, "tab \(tab) of \(rows) rows")
    }
  }

  @Test func aFilterOnATimelineLeavesTheMilestonesThatPass() throws {
    var app = try app("area:a0")
    app.press("3", "/")
    app.type("id:m19")
    app.press(.enter, "G")
    let text = app.render().text
    #expect(text.contains("Milestone 199") && !text.contains("Milestone 0 "))
    app.press(.escape, "g")
    #expect(app.render().text.contains("Milestone 0 "))
  }
}
