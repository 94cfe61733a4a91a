import TerminalKit

/// Where the parts of the screen of changes stand: the yardsticks, and the frame under them.
struct ChangesLayout {
  /// The names of the yardsticks, and the top line of the frame, which they share.
  let tabs: Rect
  let frame: Rect

  /// The inside of the frame.
  let list: Rect

  init(area: Rect) {
    tabs = area.rows(0..<2)
    frame = area.rows(from: 1)
    list = Pane.interior(of: frame)
  }
}
