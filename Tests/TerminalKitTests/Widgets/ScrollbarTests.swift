import TerminalKit
import Testing

struct ScrollbarTests {
  init() { useUTF8Locale() }

  @Test(arguments: [(0, "█│││"), (50, "│█││"), (99, "│││█"), (200, "│││█"), (-1, "█│││")])
  func showsThePlace(first: Int, column: String) {
    let text = drawn(Scrollbar(firstVisible: first, visible: 10, count: 100), 1, 4)
    #expect(text.filter { $0 != "\n" } == column)
  }

  @Test func isBlankWhereAllIsVisible() {
    #expect(drawn(Scrollbar(firstVisible: 0, visible: 10, count: 10), 1, 2) == "\n\n")
  }
}
