import TerminalKit
import Testing

struct ListScrollTests {
  @Test(arguments: [
    (0, 0, 0), (6, 0, 0), (7, 0, 1), (8, 0, 2), (50, 0, 44), (99, 0, 90), (50, 45, 45),
    (50, 48, 47),
    (2, 48, 0), (50, 99, 47),
  ])
  func keepsThreeRowsFromTheEdge(selected: Int, previous: Int, first: Int) {
    #expect(
      ListScroll.firstVisible(selected: selected, count: 100, height: 10, previous: previous)
        == first)
  }

  @Test(arguments: [(5, 100, 1, 5), (5, 100, 2, 4), (5, 3, 10, 0), (0, 0, 10, 0), (5, 100, 0, 0)])
  func copesWithLittleRoom(selected: Int, count: Int, height: Int, first: Int) {
    #expect(ListScroll.firstVisible(selected: selected, count: count, height: height) == first)
  }

  @Test func staysPutWithoutASelection() {
    #expect(ListScroll.firstVisible(selected: nil, count: 20, height: 5, previous: 9) == 9)
    #expect(ListScroll.firstVisible(selected: nil, count: 20, height: 5, previous: 99) == 15)
  }
}
