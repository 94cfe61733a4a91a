import DashboardUI
import TerminalKit
import TestSupport
import Testing

struct TextFieldTests {
  init() { useUTF8Locale() }

  private func field(_ text: String, then keys: Key...) -> TextField {
    var field = TextField()
    for key in text.map(Key.character) + keys { _ = field.press(key) }
    return field
  }

  private func drawn(_ field: TextField, columns: Int = 40) -> String {
    field.spans(prompt: "/", columns: columns).map(\.text).joined()
  }

  @Test func takesWhatIsTyped() {
    #expect(field("Мeтpo 地铁").text == "Мeтpo 地铁")
  }

  @Test func backspaceTakesTheLetterBeforeTheCaret() {
    #expect(field("ab", then: .backspace).text == "a")
    #expect(field("abc", then: .left, .backspace).text == "ac")
    #expect(field("abc", then: .home, .backspace).text == "abc")
  }

  @Test func theCaretMovesByWholeLetters() {
    #expect(drawn(field("地e\u{301}a", then: .left, .left)) == "/ 地▏e\u{301}a")
    #expect(drawn(field("ab", then: .left, .left, .left, .character("x"))) == "/ x▏ab")
    #expect(drawn(field("ab", then: .home, .right, .right, .right)) == "/ ab▏")
  }

  @Test func aMarkJoinsTheLetterBeforeTheCaret() {
    let field = field("ea", then: .left, .character("\u{301}"))
    #expect(drawn(field) == "/ e\u{301}▏a")
    #expect(field.text.count == 2)
  }

  @Test(arguments: [
    (Key.home, "▏one two"), (.control("a"), "▏one two"), (.delete, "one t▏o"), (.end, "one two▏"),
    (.control("e"), "one two▏"), (.control("k"), "one t▏"), (.control("u"), "▏wo"),
    (.control("w"), "one ▏wo"),
  ])
  func editsAsAShellDoes(key: Key, line: String) {
    #expect(drawn(field("one two", then: .left, .left, key)) == "/ \(line)")
  }

  @Test func aWordGoesWithTheBlanksAfterIt() {
    #expect(field("one two  ", then: .control("w")).text == "one ")
    #expect(field("地铁 ", then: .control("w"), .character("x")).text == "x")
  }

  @Test func anEmptyFieldLeavesTheKeysOfTheListToIt() {
    for key in [Key.backspace, .left, .home, .end, .delete, .control("u"), .control("w")] {
      var field = TextField()
      let isTaken = field.press(key)
      #expect(!isTaken, "\(key)")
    }
  }

  @Test func leavesKeysThatAreNoText() {
    for key in [Key.enter, .escape, .tab, .up, .down, .control("d"), .function(1), .pageDown] {
      var field = field("a")
      let isTaken = field.press(key)
      #expect(!isTaken, "\(key)")
    }
  }

  @Test func aPastedTextBecomesOneLine() {
    let pasted = Key.paste(" one\r\ntwo\tthree\u{1B}[A\u{7}\n")
    #expect(field("ab", then: .left, pasted).text == "aone two three[Ab")
  }

  @Test func aLongTextIsCutAndALongFieldShowsItsCaret() {
    let long = field("", then: .paste(String(repeating: "地", count: 10_000)))
    #expect(long.text.count == 200)
    #expect(drawn(long, columns: 12) == "/ …地地地地▏")
    #expect(drawn(field("abcdefghijkl", then: .home), columns: 8) == "/ ▏abcd…")
  }

  @Test func everyTextFitsItsColumnsWhateverIsPressed() {
    let keys: [Key] = [
      .character("地"), .character("e"), .character("\u{301}"), .left, .right, .home, .backspace,
      .delete, .control("w"), .control("k"), .paste("👨‍👩‍👧 ab"), .end, .character(" "),
    ]
    var state: UInt64 = 7
    var field = TextField()
    for _ in 0..<3000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      _ = field.press(keys[Int(state >> 33) % keys.count])
      let spans = field.spans(prompt: "/", columns: 20)
      #expect(spans.columns <= 20)
      #expect(spans.contains { $0.text == "▏" })
    }
  }
}
