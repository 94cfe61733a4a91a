import TerminalKit

/// Where the panes of a milestone's screen stand: the facts over its history and its evidence.
///
/// Where columns are few, one of the two stands alone: the one with focus, or else the evidence. On `z` the pane with focus
/// fills the screen.
struct MilestoneLayout {
  let places: [(pane: MilestonePane, area: Rect)]

  private static let leastForBoth = 60

  /// The fewest rows that the lists keep, frame included.
  private static let leastList = 5

  /// - Parameter factLines: the lines that the facts take in full.
  init(area: Rect, factLines: Int, focus: MilestonePane, isZoomed: Bool) {
    guard !isZoomed else {
      places = [(focus, area)]
      return
    }
    let rows = min(factLines + 2, max(area.height - Self.leastList, area.height * 2 / 3))
    let (sheet, lists) = area.splitHorizontally(at: rows)
    guard area.width >= Self.leastForBoth else {
      places = [(.facts, sheet), (focus == .history ? .history : .evidence, lists)]
      return
    }
    let (history, evidence) = lists.splitVertically(at: area.width * 3 / 5)
    places = [(.facts, sheet), (.history, history), (.evidence, evidence)]
  }

  /// Where a pane stands; `nil` where it found no room.
  func area(of pane: MilestonePane) -> Rect? { places.first { $0.pane == pane }?.area }
}
