import TerminalKit
import Testing

struct ColumnsTests {
  init() { useUTF8Locale() }

  @Test(arguments: [
    ("Metro", 5, "Metro"), ("Metro", 4, "Met…"), ("Metro", 1, "…"), ("Metro", 0, ""), ("", 3, ""),
    ("Metro", -1, ""), ("地铁网络", 8, "地铁网络"), ("地铁网络", 7, "地铁网…"), ("地铁网络", 6, "地铁…"),
    ("地铁网络", 2, "…"),
    ("red; late", 5, "red…"), ("one – two", 7, "one…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func cutsTheEnd(text: String, columns: Int, cut: String) {
    #expect(text.truncated(to: columns) == cut)
  }

  /// Half a figure would be another one.
  @Test(arguments: [
    ("trade worth US$20 bn", 17, "trade worth US$…"),
    ("trade worth US$20 bn", 18, "trade worth US$20…"),
    ("in 2020, then", 6, "in…"), ("in 2020, then", 8, "in 2020…"), ("5.10.2021 ok", 7, "…"),
    ("Covid-19 response", 8, "Covid…"), ("No. 1 of all", 6, "No. 1…"), ("107.76\u{A0}bn", 5, "…"),
  ])
  func cutsNoFigure(text: String, columns: Int, cut: String) {
    #expect(text.truncated(to: columns) == cut)
  }

  @Test(arguments: [
    ("areas/metro.json:41:9", 14, "…tro.json:41:9"),
    ("areas/metro.json:41:9", 99, "areas/metro.json:41:9"),
    ("地铁网络", 6, "…网络"), ("地铁网络", 1, "…"),
  ])
  func cutsTheStart(text: String, columns: Int, cut: String) {
    #expect(text.truncatedAtStart(to: columns) == cut)
  }

  @Test(arguments: [
    ("地铁", 7, Alignment.leading, "地铁   "), ("地铁", 7, .trailing, "   地铁"),
    ("地铁", 7, .centre, " 地铁  "),
    ("地铁", 3, .leading, "地铁"),
  ])
  func fillsWithBlanks(text: String, columns: Int, alignment: Alignment, filled: String) {
    #expect(text.padded(to: columns, alignment: alignment) == filled)
  }

  @Test func fitsExactly() {
    #expect("地铁网络".fitted(to: 6, alignment: .trailing) == " 地铁…")
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("one  two", 4, ["one", "two"]),
    ("unbreakable", 4, ["unbr", "eaka", "ble"]),
    ("a unbreakable", 4, ["a", "unbr", "eaka", "ble"]),
    ("地铁网络，很好", 8, ["地铁网", "络，很好"]),
    ("在（北京）", 4, ["在", "（北", "京）"]),
    ("Метро地铁 Metro", 7, ["Метро地", "铁", "Metro"]),
    ("a\n\nb", 9, ["a", "", "b"]),
    ("", 9, [""]), ("10\u{A0}% of", 5, ["10\u{A0}%", "of"]), ("地", 1, ["地"]),
    ("ab", 0, ["a", "b"]),
  ])
  func breaksLines(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(to: columns) == lines)
  }
}
