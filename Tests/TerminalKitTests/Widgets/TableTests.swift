import TerminalKit
import Testing

struct TableTests {
  init() { useUTF8Locale() }

  private let columns = [
    Column("area", width: .flexible(least: 8)), Column("Moscow", width: .fixed(7)),
    Column("slip", width: .fixed(5), alignment: .trailing, dropOrder: 1),
  ]

  private func table(selected: Int? = nil, first: Int = 0, count: Int = 4, indent: Int = 0) -> Table
  {
    let names = ["Metro", "地铁网络合作", "Tourism", "Olympics transport"]
    return Table(
      columns: columns, count: count, firstVisible: first, selected: selected,
      more: { "\($0) more ↓" },
      row: { index in
        TableRow(
          [[Span(names[index % 4])], [Span("● green", as: .good)], [Span("+41 d")]],
          indent: index == selected ? indent : 0)
      })
  }

  @Test func alignsItsColumns() {
    #expect(
      drawn(table(), 26, 5) == """
         area       Moscow   slip
         Metro      ● green +41 d
         地铁网络…  ● green +41 d
         Tourism    ● green +41 d
         Olympics…  ● green +41 d

        """)
  }

  @Test func wordsRunIntoTheBlankCellsAfterThem() {
    let table = Table(
      columns: columns, count: 2, hasHeader: false,
      row: { TableRow([[Span("Metro")], [Span("Moscow red")], $0 == 0 ? [] : [Span("+41 d")]]) })
    #expect(
      drawn(table, 26, 2) == """
         Metro      Moscow red
         Metro      Moscow… +41 d

        """)
  }

  /// Of two lines an entry, or headings between entries, those that are entries count.
  @Test(
    arguments: [
      ([0, 0, 1, 1, 2, 2], "1 more ↓"), ([nil, 0, nil, 1, 2, nil], "2 more ↓"),
      ([0, 1, 2, nil, nil, nil], "3 more ↓"), ([0, 1, 2, 2, 2, nil], "3 more ↓"),
      ([0, 1, 2, 2, 3, nil], "1 more ↓"),
    ])
  func theEntriesBelowAreCounted(entries: [Int?], words: String) {
    let table = Table(
      columns: [Column("", width: .flexible(least: 8))], count: entries.count, hasHeader: false,
      more: { "\($0) more ↓" }, entry: { entries[$0] }, row: { _ in TableRow([[Span("row")]]) })
    let last = drawn(table, 12, 4).split(separator: "\n").last ?? ""
    #expect(last.contains(words), "\(last)")
  }

  @Test func marksTheSelectionAtItsNameAlone() {
    let frame = drawnFrame(table(selected: 0), 26, 5)
    #expect(frame.text.contains("▌Metro      ● green +41 d\n"))
    #expect(frame.roles(ofRow: 1) == "FSSSSSSSSSS.ggggggg.......")
  }

  @Test func movesTheMarkWithTheIndent() {
    let frame = drawnFrame(table(selected: 2, indent: 1), 26, 5)
    #expect(frame.text.contains("\n ▌Tourism   ● green +41 d\n"))
  }

  @Test func dropsAColumnBeforeItIsTooNarrow() {
    #expect(drawn(table(), 24, 1) == " area     Moscow   slip\n")
    #expect(drawn(table(), 23, 1) == " area          Moscow\n")
  }

  @Test func countsTheRowsBelow() {
    let text = drawn(table(first: 2, count: 9), 26, 5)
    #expect(
      text == """
         area       Moscow   slip
         Tourism    ● green +41 d
         Olympics…  ● green +41 d
         Metro      ● green +41 d
                         4 more ↓

        """)
    #expect(Table.visibleRows(count: 9, height: 5) == 3)
    #expect(Table.visibleRows(count: 4, height: 5) == 4)
  }

  @Test func asksOnlyForTheRowsInView() {
    var asked: [Int] = []
    let table = Table(columns: columns, count: 100_000, firstVisible: 500) { index in
      asked.append(index)
      return .blank
    }
    _ = drawn(table, 30, 4)
    #expect(asked == [500, 501, 502])
  }

  @Test func neverCutsAFigure() {
    let table = Table(
      columns: [Column("bn", width: .fixed(4), alignment: .trailing)], count: 1, hasHeader: false
    ) { _ in TableRow([[Span("107.76")]]) }
    #expect(drawn(table, 6) == "    …\n")
  }

  @Test func hasRowsThatKnowNoColumns() {
    let table = Table(columns: columns, count: 1, selected: 0, hasHeader: false) { _ in
      TableRow(Line([Span("Group", as: .title)], right: [Span("3")]), indent: 2)
    }
    #expect(drawn(table, 16) == "  ▌Group      3\n")
  }
}
