import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// No key and no size stops a session.
struct AnyInputTests {
  private static let keys: [Key] =
    [
      .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .backspace, .pageUp, .pageDown,
      .home, .end, .delete, .insert, .control("d"), .control("z"), .function(1), .function(99),
    ] + "hjklgGoecyqx?[]{}.LirzTs/:139Я，🙂e\u{301}".map { .character($0) }

  private static let sizes = [
    Size(width: 0, height: 0), Size(width: 1, height: 1), Size(width: 39, height: 12),
    Size(width: 40, height: 12), Size(width: 59, height: 13), Size(width: 80, height: 24),
    Size(width: 120, height: 40), Size(width: 200, height: 12), Size(width: 40, height: 70),
  ]

  @Test(arguments: 1...12)
  func drawsAfterAnyKeysAtAnySize(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    for step in 0..<300 {
      app.press(Self.keys[Int.random(in: 0..<Self.keys.count, using: &random)])
      guard step % 5 == 0 else { continue }
      let size = Self.sizes[Int.random(in: 0..<Self.sizes.count, using: &random)]
      app.size = size
      #expect(app.render().size == size)
    }
  }

  @Test func aWindowBeyondTheLargestIsDrawnAsTheLargest() throws {
    let app = AppState<Write>(try .fixture(), root: AreaListScreen())
    let largest = AppState<Write>.largestSize
    #expect(app.render(32_767, 32_767).size == largest)
  }
}
