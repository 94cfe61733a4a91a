import CursesBackend
import TerminalKit
import Testing

struct WindowSizeTests {
  @Test(arguments: [
    (120, 40, 120, 40), (1, 1, 1, 1), (65535, 65535, 600, 300), (0, 0, 80, 24), (0, 40, 80, 24),
    (-1, 5, 80, 24), (601, 10, 600, 10),
  ])
  func keepsToWhatCursesCanBear(width: Int, height: Int, usedWidth: Int, usedHeight: Int) {
    let size = WindowSize.usable(width: width, height: height)
    #expect(size == Size(width: usedWidth, height: usedHeight))
  }
}
