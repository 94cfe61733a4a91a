import DashboardUI
import Testing

/// How a pointer moves the selection of a list.
struct PointerCursorTests {
  private let ids = Array(0..<100)

  @Test func aRowAtTheEdgeIsSelectedWithoutScrolling() {
    var cursor = ListCursor<Int>()
    cursor.move(by: 50, in: ids, height: 10)
    let first = cursor.firstVisible(in: ids, height: 10)
    cursor.point(at: first + 9, in: ids, height: 10)
    #expect(cursor.selection(in: ids) == first + 9)
    #expect(cursor.firstVisible(in: ids, height: 10) == first)
    cursor.move(by: 1, in: ids, height: 10)
    #expect(cursor.firstVisible(in: ids, height: 10) > first)
  }

  @Test func aRowThatIsNotThereIsNotSelected() {
    var cursor = ListCursor<Int>()
    cursor.point(at: 100, in: ids, height: 10)
    cursor.point(at: -1, in: ids, height: 10)
    #expect(cursor.selection(in: ids) == 0)
    cursor.scroll(by: 3, in: [], height: 10)
    #expect(cursor.selection(in: []) == nil)
  }

  @Test func scrollingTakesTheSelectionAlongOnlyAtTheEdge() {
    var cursor = ListCursor<Int>()
    cursor.move(by: 5, in: ids, height: 10)
    cursor.scroll(by: 3, in: ids, height: 10)
    #expect(cursor.firstVisible(in: ids, height: 10) == 3)
    #expect(cursor.selection(in: ids) == 5)
    cursor.scroll(by: 6, in: ids, height: 10)
    #expect(cursor.selection(in: ids) == 9)
    cursor.scroll(by: 1_000, in: ids, height: 10)
    #expect(cursor.firstVisible(in: ids, height: 10) == 90)
    cursor.scroll(by: -1_000, in: ids, height: 10)
    #expect(cursor.firstVisible(in: ids, height: 10) == 0)
    #expect(cursor.selection(in: ids) == 9)
    cursor.scroll(by: -1_000, in: ids, height: 10)
    #expect(cursor.selection(in: ids) == 0)
  }
}
