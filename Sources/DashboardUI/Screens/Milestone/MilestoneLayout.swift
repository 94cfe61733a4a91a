import TerminalKit

/// Where the panes of a milestone's screen stand: the facts over its history and its evidence.
///
/// Where columns are few, one of the two stands alone: the one with focus, or else the evidence. On `z` the pane with focus
/// fills the screen.
struct MilestoneLayout {
  let places: [(pane: MilestonePane, area: Rect)]

  private static let leastForBoth = 60

  /// - Parameter factLines: the lines that the facts take in full.
  init(area: Rect, factLines: Int, focus: MilestonePane, isZoomed: Bool) {
    guard !isZoomed else {
      places = [(focus, area)]
      return
    }
    let parts = SheetLayout(factLines: factLines, area: area)
    guard area.width >= Self.leastForBoth else {
      places = [(.facts, parts.sheet), (focus == .history ? .history : .evidence, parts.lists)]
      return
    }
    let (history, evidence) = parts.lists.splitVertically(at: area.width * 3 / 5)
    places = [(.facts, parts.sheet), (.history, history), (.evidence, evidence)]
  }

  /// Where a pane stands; `nil` where it found no room.
  func area(of pane: MilestonePane) -> Rect? { places.first { $0.pane == pane }?.area }
}
