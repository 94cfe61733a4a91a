import TerminalKit

/// A pane of facts over panes of lists: the facts take what they need, the lists the rest.
struct SheetLayout: Sendable {
  let sheet: Rect
  let lists: Rect

  /// The fewest rows that lists keep, frame included.
  private static let leastList = 5

  /// - Parameter factLines: the lines that the facts take in full.
  init(factLines: Int, area: Rect) {
    let rows = min(factLines + 2, max(area.height - Self.leastList, area.height * 2 / 3))
    (sheet, lists) = area.splitHorizontally(at: rows)
  }
}
