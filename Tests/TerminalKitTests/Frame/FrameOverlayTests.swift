import TerminalKit
import Testing

struct FrameOverlayTests {
  init() { useUTF8Locale() }

  private func cleared(_ text: String, from x: Int, to end: Int) -> String {
    var frame = Frame(size: Size(width: 24, height: 1))
    frame.write(text, at: .zero)
    frame.clearForOverlay(Rect(x: x, y: 0, width: end - x, height: 1))
    return frame.text
  }

  @Test(arguments: [
    ("in 24 Nov 2021", 4, 8, "in      v 2021\n"), ("area 11月30日 end", 6, 8, "area          end\n"),
    ("Moscow Beijing", 3, 9, "Mos      ijing\n"), ("│48 %│ 30 Nov│", 2, 5, "│    │ 30 Nov│\n"),
    ("12 345", 2, 3, "12 345\n"), ("12", 0, 2, "\n"),
  ])
  func takesAwayFiguresThatItWouldCut(text: String, x: Int, end: Int, row: String) {
    #expect(cleared(text, from: x, to: end) == row)
  }
}
