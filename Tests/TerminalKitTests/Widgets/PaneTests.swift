import TerminalKit
import Testing

struct PaneTests {
  init() { useUTF8Locale() }
  private let note = [Span("2 of 9 series", as: .muted)]

  @Test func hasATitleWithItsDigitAndANote() {
    let frame = drawnFrame(Pane("Trade", digit: 1, note: note), 46, 3)
    #expect(
      frame.text == """
        ┌ 1 Trade ─────────────────── 2 of 9 series ─┐
        │                                            │
        └────────────────────────────────────────────┘

        """)
    #expect(frame.roles(ofRow: 0).hasPrefix("f.ttttttt.ff"))
  }

  @Test func hasADoubleTopWithFocus() {
    let frame = drawnFrame(Pane("合作领域", digit: 2, isFocused: true), 20, 2)
    #expect(frame.text == "╒ 2 合作领域 ══════╕\n└──────────────────┘\n")
    #expect(frame.roles(ofRow: 0).hasSuffix("FFF"))
    #expect(frame.roles(ofRow: 1).allSatisfy { $0 == "f" })
  }

  @Test(arguments: [
    (24, "┌ Trade ─ 2 of 9 series ─┐"), (23, "┌ Trade ───────────────┐"), (10, "┌ Trade ─┐"),
    (9, "┌ Trade ┐"), (7, "┌ Tr… ┐"), (2, "┌┐"),
  ])
  func dropsTheNoteBeforeItCutsTheTitle(width: Int, row: String) {
    let text = drawn(Pane("Trade", note: note), row.count, 1)
    #expect(text == row + "\n")
  }

  @Test func dropsThePartsOfANoteFromTheLeftBeforeItCutsTheTitle() {
    let note = [Span("late first"), Span(" · "), Span("15")]
    let rows = [
      "┌ Needs attention ─ late first · 15 ─┐", "┌ Needs attention ──────── 15 ─┐",
      "┌ Needs attention ─┐",
    ]
    for row in rows {
      #expect(drawn(Pane("Needs attention", note: note), row.count, 1) == row + "\n")
    }
  }

  @Test func leavesAGutterAndABlankInside() {
    let area = Rect(x: 0, y: 0, width: 10, height: 4)
    #expect(Pane.interior(of: area) == Rect(x: 1, y: 1, width: 8, height: 2))
    #expect(Pane.text(of: area) == Rect(x: 2, y: 1, width: 6, height: 2))
  }
}
