import TerminalKit

/// Where the parts of an area's screen stand: its strip, the tabs, and the frame under them.
struct AreaLayout {
  let strip: Rect

  /// The names of the tabs, and the top line of the frame, which they share.
  let tabs: Rect
  let frame: Rect

  private static let leastForBlankRow = 30

  init(area: Rect) {
    let gap = area.height >= Self.leastForBlankRow ? 1 : 0
    strip = area.row(0).textColumns
    tabs = area.rows(1 + gap..<3 + gap)
    frame = area.rows(from: 2 + gap)
  }
}
