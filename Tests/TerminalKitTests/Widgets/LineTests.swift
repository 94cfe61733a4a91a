import TerminalKit
import Testing

struct LineTests {
  init() { useUTF8Locale() }

  @Test(
    arguments: [
      (14, "Metro    9 of 9"), (13, "Metro   9 of 9"), (11, "Me…  9 of 9"),
    ].map { ($0.1.count, $0.1) })
  func keepsTwoBlanksBeforeWhatStandsAtTheRight(width: Int, row: String) {
    #expect(drawn(Line([Span("Metro")], right: [Span("9 of 9")]), width) == row + "\n")
  }

  @Test func cutsTheRightOnlyWhenNothingElseIsLeft() {
    #expect(drawn(Line([Span("Metro")], right: [Span("9 of 9")]), 4) == "9 o…\n")
    #expect(drawn(Line([Span("Metro")], right: [Span("9 of 9")]), 8) == "  9 of 9\n")
  }

  @Test func cutsInTheRoleOfWhatIsCut() {
    let frame = drawnFrame(Line([Span("ab", as: .title), Span("cdef", as: .bad)]), 4)
    #expect(frame.plainText == "|abc…|\nroles\n|ttbb|\n")
  }

  @Test func cutsBetweenSpans() {
    let frame = drawnFrame(Line([Span("ab", as: .title), Span("cd", as: .bad)]), 2)
    #expect(frame.plainText == "|a…|\nroles\n|tt|\n")
  }

  @Test(
    arguments: [
      (10, "Metro ◇  x"), (8, "Metro ◇…"), (7, "Metro ◇"), (6, "Met… ◇"), (4, "M… ◇"), (3, "Me…"),
    ])
  func cutsTheNameBeforeAMarkAndNotTheMark(width: Int, row: String) {
    let line = Line([Span("Metro"), .mark(" ◇", as: .illustrative), Span("  x")])
    #expect(drawn(line, width) == row + "\n")
  }

  @Test(arguments: [(Alignment.leading, "地铁"), (.centre, "  地铁"), (.trailing, "    地铁")])
  func alignsInColumns(alignment: Alignment, row: String) {
    #expect(drawn(Line("地铁", alignment: alignment), 8) == row + "\n")
  }
}
