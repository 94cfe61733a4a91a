import TerminalKit

/// Where the parts of a milestone's screen stand: the facts over its history and its evidence.
struct MilestoneLayout {
  let sheet: Rect

  /// Empty where columns are few: the evidence stays.
  let history: Rect
  let evidence: Rect

  /// Below this width the history goes.
  private static let leastForBoth = 60

  init(_ facts: PageSheet, area: Rect) {
    let layout = SheetLayout(facts, area: area)
    sheet = layout.sheet
    let historyColumns = area.width < Self.leastForBoth ? 0 : area.width * 3 / 5
    (history, evidence) = layout.lists.splitVertically(at: historyColumns)
  }
}
