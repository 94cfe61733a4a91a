import TerminalKit
import Testing

struct DividerTests {
  init() { useUTF8Locale() }

  @Test func joinsTheLinesItMeets() {
    var frame = drawnFrame(Pane(isFocused: true), 9, 5)
    frame.draw(Divider(), in: frame.bounds.row(2))
    frame.draw(Divider(.vertical), in: Rect(x: 4, y: 0, width: 1, height: 5))
    #expect(
      frame.text == """
        ╒═══╤═══╕
        │   │   │
        ├───┼───┤
        │   │   │
        └───┴───┘

        """)
    #expect(frame.roles(ofRow: 0) == "FFFFFFFFF")
  }

  @Test func endsAtALineThatDoesNotGoOn() {
    var frame = drawnFrame(Pane(), 7, 5)
    frame.draw(Divider(.vertical), in: Rect(x: 3, y: 0, width: 1, height: 5))
    frame.draw(Divider(), in: Rect(x: 3, y: 2, width: 4, height: 1))
    #expect(frame.text == "┌──┬──┐\n│  │  │\n│  ├──┤\n│  │  │\n└──┴──┘\n")
  }

  @Test func isABareLineOnItsOwn() {
    #expect(drawn(Divider(), 3) == "───\n")
    #expect(drawn(Divider(.vertical), 1, 2) == "│\n│\n")
    #expect(drawn(Divider(), 1) == "─\n")
  }
}
