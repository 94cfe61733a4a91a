import TerminalKit
import Testing

struct KeyBarTests {
  init() { useUTF8Locale() }
  private let bar = KeyBar(
    [KeyHint("Enter", "open"), KeyHint("/", "filter"), KeyHint("s", "sort")],
    pinned: [KeyHint("?", "help")])

  @Test func standsThreeBlanksApartWithHelpAtTheRight() {
    #expect(
      drawn(bar, 60) == "Enter open   / filter   s sort" + String(repeating: " ", count: 24)
        + "? help\n")
  }

  @Test(arguments: [
    (36, "Enter open  / filter  s sort  ? help"), (35, "Enter open  / filter         ? help"),
    (18, "Enter open  ? help"), (17, "           ? help"), (6, "? help"), (3, "? h"),
  ])
  func dropsWholeHintsButNeverHelp(width: Int, row: String) {
    #expect(drawn(bar, width) == row + "\n")
  }

  @Test func tellsKeysFromWords() {
    #expect(drawnFrame(bar, 18).roles(ofRow: 0) == "kkkkkmmmmm..kmmmmm")
  }
}
