import TerminalKit

/// Where the parts of a workstream's screen stand: two lines, the milestones, and below them
/// deliverables and indicators side by side. Where rows or columns are few, or on `z`, the pane with focus stands alone.
struct WorkstreamLayout {
  let head: Rect

  /// Milestones, deliverables, indicators; empty where a pane found no room.
  let panes: [Rect]

  private static let leastForPanes = 60
  private static let leastPane = 5

  /// Panes that found no room.
  var hiddenCount: Int { panes.count(where: \.isEmpty) }

  init(area: Rect, milestoneCount: Int, focus: Int, isZoomed: Bool) {
    let (head, body) = area.splitHorizontally(at: 2)
    self.head = head.textColumns
    let wanted = milestoneCount + 4
    let room = body.height - max(body.height * 9 / 20, Self.leastPane)
    guard !isZoomed, body.width >= Self.leastForPanes, room >= Self.leastPane else {
      let none = body.rows(0..<0)
      panes = (0..<3).map { $0 == focus ? body : none }
      return
    }
    let rows = min(max(wanted, Self.leastPane), room)
    let (top, bottom) = body.splitHorizontally(at: rows)
    let (left, right) = bottom.splitVertically(at: bottom.width / 2)
    panes = [top, left, right]
  }
}
