import TerminalKit
import Testing

/// Spans broken into lines keep every word, each in its role.
struct WrappedSpansTests {
  private let row = [
    Span("● done", as: .good), Span("  "), Span("by the desk of Moscow", as: .muted),
  ]

  @Test func aRowThatFitsStaysAsItIs() {
    #expect(row.wrapped(to: 29) == [row])
    #expect([Span]().wrapped(to: 5) == [[]])
  }

  @Test func aLongRowIsBrokenBetweenWords() {
    #expect(
      row.wrapped(to: 14) == [
        [Span("● done", as: .good), Span("  "), Span("by the", as: .muted)],
        [Span("desk of Moscow", as: .muted)],
      ])
  }

  @Test func aWordLongerThanALineIsBrokenWithin() {
    let lines = [Span("no", as: .plain), Span("/where/else", as: .muted)].wrapped(to: 6)
    #expect(lines.map { $0.map(\.text).joined() } == ["no/whe", "re/els", "e"])
    #expect(lines[0] == [Span("no"), Span("/whe", as: .muted)])
  }

  @Test func aMarkThatJoinsTheSpanBeforeIsLostByNoLine() {
    let lines = [Span("e"), Span("\u{301}tude", as: .muted), Span(" of it")].wrapped(to: 5)
    let scalars = lines.joined().map(\.text).joined().unicodeScalars
    #expect(
      String(String.UnicodeScalarView(scalars.filter(\.properties.isAlphabetic))) == "etudeofit")
  }

  /// What is left keeps its roles, without the blank where the line broke.
  @Test func aTextBreaksIntoItsFirstLineAndTheRest() {
    let spans = [Span("one two ", as: .title), Span("three four", as: .muted)]
    let (first, rest) = spans.broken(at: 8)
    #expect(first == [Span("one two", as: .title)])
    #expect(rest == [Span("three four", as: .muted)])
    let whole = spans.broken(at: 18)
    #expect(whole.first == spans && whole.rest.isEmpty)
    #expect([Span("地铁合作协议")].broken(at: 5).rest == [Span("合作协议")])
  }
}
