import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Every screen at any size over any programme: whole rows, whole glyphs, nothing that commands a terminal.
struct AnySizeTests {
  @Test(arguments: 0...5)
  func everyScreenDrawsWholeRows(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 100)
    var programme = RandomProgramme(seed: seed)
    let language = Language.allCases[Int(seed) % Language.allCases.count]
    let context = try Context.fixture(try programme.files(), language: language)
    let root = AppState<Write>(context, root: OverviewScreen())
    for name in root.screenNames {
      for _ in 0..<2 {
        var app = root
        let size = Self.size(using: &random)
        app.size = size
        try app.open(named: name)
        for _ in 0..<Int.random(in: 0...4, using: &random) { app.press(.down) }
        let frame = app.render()
        #expect(frame.size == size)
        #expect(frame.faults.isEmpty, "seed \(seed), \(name) at \(size): \(frame.faults.prefix(3))")
        let isSeen = app.top.selectedRecord(in: app.context) == nil || frame.showsSelection
        #expect(isSeen || !Chrome.fits(size), "seed \(seed), \(name) at \(size): no selection")
      }
    }
  }

  /// Half of the sizes are ones that people have.
  private static func size(using random: inout SeededGenerator) -> Size {
    if Bool.random(using: &random) {
      return Size(
        width: Int.random(in: 40...130, using: &random),
        height: Int.random(in: 12...45, using: &random))
    }
    return Size(
      width: Int.random(in: 1...400, using: &random),
      height: Int.random(in: 1...120, using: &random))
  }
}
