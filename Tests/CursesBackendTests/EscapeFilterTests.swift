import CursesBackend
import TerminalKit
import Testing

struct EscapeFilterTests {
  private func keys(_ text: String) -> [RawKey] { text.unicodeScalars.map { .scalar($0) } }

  /// What stays of several readings, each at its time in milliseconds.
  private func kept(_ readings: (text: String, time: Int64)...) -> [RawKey] {
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
