import TerminalKit
import Testing

struct TabBarTests {
  init() { useUTF8Locale() }
  private let names = ["Summary", "Workstreams", "Timeline", "Risks 5"]

  @Test func underlinesTheOpenTab() {
    var frame = Frame(size: Size(width: 46, height: 4))
    frame.draw(Pane(), in: frame.bounds.rows(from: 1))
    frame.draw(TabBar(names, selected: 2), in: frame.bounds)
    #expect(
      frame.text == """
          Summary  Workstreams  Timeline  Risks 5
        ┌──────────────────────══════════────────────┐
        │                                            │
        └────────────────────────────────────────────┘

        """)
    #expect(frame.roles(ofRow: 0).hasPrefix("..mmmmmmm..mmmmmmmmmmm..tttttttt..mmmmmmm"))
  }

  @Test(arguments: [
    (0, "  Summary  Workstreams ›"), (1, "  Summary  Workstreams ›"), (2, "  ‹ Timeline  Risks 5"),
    (3, "  ‹ Timeline  Risks 5"), (-9, "  Summary  Workstreams ›"), (99, "  ‹ Timeline  Risks 5"),
  ])
  func keepsTheOpenTabInSight(selected: Int, row: String) {
    #expect(drawn(TabBar(names, selected: selected), 27) == row + "\n")
  }

  @Test func copesWithNoTabs() {
    #expect(drawn(TabBar([], selected: 0), 9) == "\n")
  }
}
