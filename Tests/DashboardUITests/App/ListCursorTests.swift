import DashboardUI
import Synchronization
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

  /// An element that counts how often it is hashed.
  private struct Counted: Hashable, Sendable {
    final class Count: Sendable {
      let value = Mutex(0)
    }

    let id: Int
    let count: Count

    static func == (left: Counted, right: Counted) -> Bool { left.id == right.id }

    func hash(into hasher: inout Hasher) {
      count.value.withLock { $0 += 1 }
      hasher.combine(id)
    }
  }

  @Test func theNeighbourOfARowThatIsGoneIsSoughtOnce() {
    let count = Counted.Count()
    let all = (0..<100).map { Counted(id: $0, count: count) }
    var cursor = ListCursor<Counted>()
    cursor.move(by: 50, in: all, height: 10)
    let left = all.filter { $0.id % 2 == 1 }
    #expect(cursor.selection(in: left)?.id == 51)
    let hashed = count.value.withLock { $0 }
    #expect(hashed > 0)
    for _ in 0..<4 { #expect(cursor.firstVisible(in: left, height: 10) <= 25) }
    #expect(count.value.withLock { $0 } == hashed)
    #expect(cursor.selection(in: all)?.id == 50)
    #expect(cursor.selection(in: Array(left.dropFirst(40)))?.id == 81)
    cursor.move(by: 1, in: left, height: 10)
    #expect(cursor.selection(in: left)?.id == 53)
  }

  /// A list that is still being put together has no row, and no neighbour is sought among very many for that.
  @Test func noNeighbourIsSoughtInAnEmptyList() {
    let count = Counted.Count()
    let all = (0..<100).map { Counted(id: $0, count: count) }
    var cursor = ListCursor<Counted>()
    cursor.move(by: 50, in: all, height: 10)
    let hashed = count.value.withLock { $0 }
    #expect(cursor.index(in: []) == nil)
    #expect(count.value.withLock { $0 } == hashed)
    #expect(cursor.selection(in: all)?.id == 50)
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
