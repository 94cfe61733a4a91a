import TerminalKit

/// Where the parts of a workstream's screen stand: two lines, the milestones, and below them
/// deliverables and indicators side by side, which go first where rows or columns are few.
struct WorkstreamLayout {
  let head: Rect
  let milestones: Rect
  let deliverables: Rect
  let indicators: Rect

  private static let leastForPanes = 60
  private static let leastPane = 5

  init(area: Rect, milestoneCount: Int) {
    let (head, body) = area.splitHorizontally(at: 2)
    self.head = head.textColumns
    let wanted = milestoneCount + 4
    let room = body.height - max(body.height * 9 / 20, Self.leastPane)
    let hasPanes = body.width >= Self.leastForPanes && room >= Self.leastPane
    let rows = hasPanes ? min(max(wanted, Self.leastPane), room) : body.height
    let (top, bottom) = body.splitHorizontally(at: rows)
    milestones = top
    (deliverables, indicators) = bottom.splitVertically(at: bottom.width / 2)
  }
}
