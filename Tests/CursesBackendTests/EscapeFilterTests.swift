import CursesBackend
import TerminalKit
import Testing

struct EscapeFilterTests {
  private func keys(_ text: String) -> [RawKey] { text.unicodeScalars.map { .scalar($0) } }

  /// What stays of several readings, each at its time in milliseconds.
  private func kept(_ readings: (text: String, time: Int)...) -> [RawKey] {
    var filter = EscapeFilter()
    return readings.flatMap { filter.filter(keys($0.text), at: $0.time) }
  }

  @Test(arguments: [
    "\u{1B}[1;5A", "\u{1B}[?1;2c", "\u{1B}OA", "\u{1B}[<0;10;10m", "\u{1B}[<0;;10M", "\u{1B}[M !!",
    "\u{1B}[99~",
  ])
  func passesOverASequenceInOneReading(sequence: String) {
    #expect(kept((sequence + "x", 0)) == keys("x"))
  }

  @Test func passesOverATailThatComesSoonAfterItsEscape() {
    #expect(kept(("\u{1B}", 0), ("[A", 400), ("x", 401)) == keys("\u{1B}x"))
    #expect(kept(("\u{1B}", 0), ("[", 10), ("1;", 20), ("5Ax", 30)) == keys("\u{1B}x"))
  }

  @Test func makesAKeyOfAReportOfTheMouse() {
    let key = RawKey.mouse(button: 65, Point(x: 9, y: 4))
    #expect(kept(("\u{1B}[<65;10;5Mx", 0)) == [key] + keys("x"))
    #expect(kept(("\u{1B}[<65;99999;99999Mx", 0)) == keys("x"))
  }

  @Test func makesOneKeyOfAPastedText() {
    #expect(
      kept(("a\u{1B}[200~Метро 地铁\n[1\u{1B}[201~z", 0))
        == keys("a") + [.paste("Метро 地铁\n[1")] + keys("z"))
  }

  @Test func handsAPastedTextOverAsItComes() {
    #expect(
      kept(("\u{1B}[200~one", 0), (" two\u{1B}[20", 1500), ("1~z", 1600))
        == [.paste("one"), .paste(" two")] + keys("z"))
  }

  @Test func anEscapeWithinAPastedTextIsNoKey() {
    #expect(
      kept(("\u{1B}[200~a\u{1B}[Ab\u{1B}\u{1B}[201~", 0)) == [.paste("a[Ab")])
  }

  @Test func aPastedTextThatHasNoEndLetsTheKeysGoAfterAWhile() {
    #expect(kept(("\u{1B}[200~a", 0), ("q", 2001)) == [.paste("a")] + keys("q"))
  }

  @Test func keepsABracketTypedLater() {
    #expect(kept(("\u{1B}", 0), ("[", 401)) == keys("\u{1B}["))
    #expect(kept(("\u{1B}x[O", 0)) == keys("\u{1B}x[O"))
  }

  @Test func keepsEscapesAndLetters() {
    #expect(kept(("\u{1B}\u{1B}q", 0)) == keys("\u{1B}\u{1B}q"))
  }

  @Test func endsASequenceAtWhatCannotBelongToIt() {
    #expect(kept(("\u{1B}[1\u{1B}", 0)) == keys("\u{1B}"))
    #expect(kept(("\u{1B}[й", 0)) == keys("й"))
    var filter = EscapeFilter()
    _ = filter.filter(keys("\u{1B}["), at: 0)
    #expect(filter.filter([.code(259), .scalar("A")], at: 1) == [.code(259), .scalar("A")])
  }

  @Test func doesNotSwallowWithoutEnd() {
    let digits = String(repeating: "1", count: 200)
    #expect(kept(("\u{1B}[" + digits, 0)).count == 200 - 64)
  }
}
