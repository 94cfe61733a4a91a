import DashboardUI
import Testing

struct ListCursorTests {
  private let ids = Array(1...9)

  @Test func startsOnTheFirstRow() {
    #expect(ListCursor<Int>().selection(in: ids) == 1)
    #expect(ListCursor<Int>().selection(in: []) == nil)
  }

  @Test(arguments: [(1, 6), (-1, 4), (100, 9), (-100, 1), (.max, 9), (.min, 1), (0, 5)])
  func movesNoFurtherThanTheEnds(offset: Int, expected: Int) {
    var cursor = ListCursor(on: 5)
    cursor.move(by: offset, in: ids, height: 4)
    #expect(cursor.selection(in: ids) == expected)
  }

  @Test func anEmptyListTakesMoves() {
    var cursor = ListCursor<Int>()
    cursor.move(by: 1, in: [], height: 4)
    #expect(cursor.selection(in: [7]) == 7)
  }

  @Test func keepsItsRowInAnotherOrder() {
    var cursor = ListCursor<Int>()
    cursor.move(by: 2, in: ids, height: 4)
    #expect(cursor.index(in: ids.reversed()) == 6)
  }

  @Test func theNextRowTakesThePlaceOfOneThatIsGone() {
    var cursor = ListCursor<Int>()
    cursor.move(by: 4, in: ids, height: 4)
    #expect(cursor.selection(in: [1, 2, 4, 7, 8]) == 7)
    #expect(cursor.selection(in: [1, 2, 4]) == 4)
    #expect(cursor.selection(in: [20, 21]) == 20)
  }

  @Test func theViewMovesNoFurtherThanTheSelectionAsks() {
    var cursor = ListCursor<Int>()
    let long = Array(1...100)
    cursor.move(by: 49, in: long, height: 10)
    let down = cursor.firstVisible(in: long, height: 10)
    cursor.move(by: -1, in: long, height: 10)
    #expect(cursor.firstVisible(in: long, height: 10) == down)
    cursor.move(by: -40, in: long, height: 10)
    #expect(cursor.firstVisible(in: long, height: 10) < down)
  }
}
