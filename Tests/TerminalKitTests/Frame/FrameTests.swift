import TerminalKit
import Testing

struct FrameTests {
  init() { useUTF8Locale() }

  @Test func showsTextAndRolesBetweenBars() {
    var frame = Frame(size: Size(width: 6, height: 2))
    frame.write("地铁", at: Point(x: 1, y: 0), as: .selected)
    frame.write("!", at: Point(x: 5, y: 1), as: .alert)
    #expect(
      frame.plainText == """
        | 地铁 |
        |     !|
        roles
        |.SSSS.|
        |.....A|

        """)
  }

  @Test func takesAnAreaOfAnotherFrame() {
    var other = Frame(size: Size(width: 6, height: 2))
    other.write("地铁й", at: .zero, as: .selected)
    other.write("e\u{301}", at: Point(x: 5, y: 1))
    other.note(.entry(4), in: Rect(x: 0, y: 0, width: 4, height: 1))
    other.note(.entry(5), in: Rect(x: 5, y: 1, width: 1, height: 1))
    var frame = Frame(size: Size(width: 6, height: 2))
    frame.write("abcdef", at: .zero)
    frame.paste(other, in: Rect(x: 0, y: 0, width: 4, height: 2))
    #expect(frame.text == "地铁ef\n\n")
    #expect(frame.hits(at: .zero) == [.entry(4)])
    #expect(frame.hits(at: Point(x: 5, y: 1)) == [])
    frame.paste(other, in: frame.bounds)
    #expect(frame.text == other.text)
    frame.paste(Frame(size: Size(width: 5, height: 2)), in: frame.bounds)
    #expect(frame.text == other.text)
  }

  @Test func cutsBlanksAtTheEndsOfItsText() {
    var frame = Frame(size: Size(width: 6, height: 3))
    frame.write(" a  ", at: .zero, as: .muted)
    frame.write("b", at: Point(x: 0, y: 2))
    #expect(frame.text == " a\n\nb\n")
  }

  @Test(arguments: [
    (-1, " 铁ab   "), (0, "地铁ab  "), (3, "   地铁a"), (5, "     地 "), (7, "        "), (8, "        "),
    (.min, "        "), (.max, "        "),
  ])
  func clipsAtBothEdgesWithoutHalvingAGlyph(x: Int, row: String) {
    var frame = Frame(size: Size(width: 8, height: 1))
    frame.write("地铁ab", at: Point(x: x, y: 0))
    #expect(frame.plainText.hasPrefix("|\(row)|\n"))
  }

  @Test(arguments: [(0, "x 铁  "), (1, " x铁  "), (2, "地x   "), (3, "地 x  "), (4, "地铁x ")])
  func blanksTheOtherHalfOfAWideGlyph(x: Int, row: String) {
    var frame = Frame(size: Size(width: 6, height: 1))
    frame.write("地铁", at: .zero)
    frame.write("x", at: Point(x: x, y: 0))
    #expect(frame.text == row.trimmedAtEnd + "\n")
  }

  @Test func replacesTwoHalvesByOneWideGlyph() {
    var frame = Frame(size: Size(width: 6, height: 1))
    frame.write("地铁网", at: .zero)
    frame.write("京", at: Point(x: 1, y: 0))
    #expect(frame.text == " 京 网\n")
  }

  @Test func keepsMarksUntilTheirCellIsOverwritten() {
    var frame = Frame(size: Size(width: 3, height: 1))
    frame.write("И\u{306}e\u{301}", at: .zero)
    #expect(frame.text == "И\u{306}e\u{301}\n")
    frame.write("a", at: Point(x: 1, y: 0))
    #expect(frame.text == "И\u{306}a\n")
    #expect(frame.marks(at: Point(x: 0, y: 0)) == ["\u{306}"])
  }

  @Test func drawsAnUnbreakableBlankAsABlank() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.write("1\u{A0}2\u{202F}", at: .zero)
    #expect(frame[Point(x: 1, y: 0)].scalar == " ")
    #expect(frame[Point(x: 3, y: 0)].scalar == " ")
  }

  @Test func saysWhereTheTextEnded() {
    var frame = Frame(size: Size(width: 4, height: 1))
    #expect(frame.write("地铁a", at: Point(x: 1, y: 0)) == 6)
    #expect(frame.write("地铁a", at: Point(x: 1, y: 9)) == 6)
  }

  @Test func paintsRolesAndLeavesText() {
    var frame = Frame(size: Size(width: 3, height: 1))
    frame.write("abc", at: .zero)
    frame.paint(.muted, in: Rect(x: 1, y: -4, width: 99, height: 99))
    #expect(frame.plainText == "|abc|\nroles\n|.mm|\n")
  }

  @Test func clearsAnArea() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.write("地铁", at: .zero)
    frame.clear(Rect(x: 1, y: 0, width: 1, height: 1))
    #expect(frame.text == "  铁\n")
  }

  @Test(arguments: [(0, 0), (1, 1), (-5, 3), (3, -5), (.max, 1)])
  func hasAnySize(width: Int, height: Int) {
    var frame = Frame(size: Size(width: width, height: height))
    frame.write("地铁", at: .zero)
    #expect(frame.size.width <= 2000)
    #expect(frame.plainText.hasSuffix("\n"))
  }

  @Test func keepsAWidgetInsideItsArea() {
    struct Flood: Widget {
      func render(into frame: inout Frame, area: Rect) {
        for y in -9..<99 { frame.write(String(repeating: "#", count: 99), at: Point(x: -9, y: y)) }
      }
    }
    var frame = Frame(size: Size(width: 5, height: 3))
    frame.draw(Flood(), in: Rect(x: 1, y: 1, width: 2, height: 9))
    #expect(frame.text == "\n ##\n ##\n")
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
