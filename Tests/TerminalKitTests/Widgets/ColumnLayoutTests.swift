import TerminalKit
import Testing

struct ColumnLayoutTests {
  private let columns = [
    Column("name", width: .flexible(least: 10)), Column("a", width: .fixed(5), dropOrder: 2),
    Column("b", width: .fixed(5), gap: 2, dropOrder: 1), Column("c", width: .fixed(3)),
  ]

  @Test(arguments: [
    (40, [0, 1, 2, 3]), (27, [0, 1, 2, 3]), (26, [0, 1, 3]), (20, [0, 1, 3]), (19, [0, 3]),
    (1, [0, 3]),
  ])
  func dropsInTheOrderGiven(width: Int, kept: [Int]) {
    #expect(ColumnLayout(columns, width: width).places.map(\.column) == kept)
  }

  @Test func givesTheRestToTheFlexibleColumn() {
    let places = ColumnLayout(columns, width: 40).places
    #expect(places.map(\.width) == [23, 5, 5, 3])
    #expect(places.map(\.x) == [0, 24, 31, 37])
  }

  @Test func sharesTheRestEvenly() {
    let columns = [
      Column("a", width: .flexible(least: 2)), Column("b", width: .flexible(least: 4)),
    ]
    #expect(ColumnLayout(columns, width: 12).places.map(\.width) == [4, 7])
  }
}
