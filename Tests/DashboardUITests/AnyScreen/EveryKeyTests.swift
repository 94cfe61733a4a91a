import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// Every key of every screen, and keys at random: nothing stops a session, and what is drawn follows from its state.
struct EveryKeyTests {
  private static let size = Size(width: 80, height: 24)

  private func app() throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(), root: OverviewScreen())
    app.size = Self.size
    return app
  }

  @Test func everyKeyOfEveryScreenLeavesAScreenThatFollowsFromItsState() throws {
    let root = try app()
    for name in root.screenNames {
      var opened = root
      try opened.open(named: name)
      for key in Set(opened.keyRows.flatMap(\.keys)) {
        var pressed = opened
        pressed.press(key)
        expectConsistency(of: pressed, "\(name), \(key.label)")
      }
    }
  }

  /// Ten thousand keys in all, as likely those of the screen in view as any other.
  @Test(arguments: 1...10)
  func aThousandRandomKeysLeaveAScreenThatFollowsFromItsState(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var app = try app()
    for step in 0..<1_000 {
      if step % 100 == 0, let name = app.screenNames.randomElement(using: &random) {
        try app.open(named: name)
      }
      let own = app.keyRows.flatMap(\.keys)
      let keys = Bool.random(using: &random) ? own : Self.otherKeys
      keys.randomElement(using: &random).map { _ = app.press($0) }
      if step % 25 == 0 { expectConsistency(of: app, "seed \(seed), key \(step)") }
    }
  }

  /// Drawn twice it looks the same, and so it does when everything was worked out anew from the same data.
  private func expectConsistency(of app: AppState<Write>, _ place: String) {
    let frame = app.render()
    #expect(frame.size == Self.size)
    #expect(frame == app.render(), "\(place): drawn twice")
    var fresh = app
    fresh.snapshot = app.snapshot
    #expect(frame == fresh.render(), "\(place): drawn from data read anew")
  }

  private static let otherKeys: [Key] =
    [
      .insert, .delete, .function(2), .control("x"), .wheelUp(.zero), .click(.zero), .paste("é\n界"),
      .enter, .escape, .tab,
    ]
    + "abwxyz09/:|,fnNsSvmЙЦ，界🙂e".map { .character($0) }
}
