import TerminalKit

/// Where the panes of the overview stand in a body, and which found no room.
///
/// Wide and high: two by two. Else trade folds to a line over the areas, with the lower panes side by side while
/// there is room. Under 60 columns one pane stands alone, without a frame.
struct OverviewLayout {
  private(set) var places: [PanePlace] = []
  private(set) var tradeLine: Rect?

  /// Panes that found no room.
  var hiddenCount: Int { OverviewScreen.panes.count - places.count - (tradeLine == nil ? 0 : 1) }

  private static let leastFramed = 60
  private static let leastWide = Size(width: 116, height: 34)
  private static let widest = 160

  /// The areas pane folded: border, heading, ten areas, the programme's own row.
  private static let foldedAreas = 14
  private static let leastLower = 5

  /// The areas pane with two rows an area: border, heading, ten areas, a line and five rows under them.
  private static let areasInTwoLines = 29

  init(area: Rect, focus: Int, isZoomed: Bool) {
    if area.width < Self.leastFramed {
      places = [PanePlace(pane: focus, area: area, isFramed: false)]
    } else if isZoomed {
      places = [PanePlace(pane: focus, area: area, isFramed: true)]
    } else if area.width >= Self.leastWide.width, area.height >= Self.leastWide.height {
      placeTwoByTwo(area)
    } else {
      fold(area, focus: focus)
    }
  }

  private mutating func placeTwoByTwo(_ area: Rect) {
    let upperHeight =
      area.height < 44 ? 22 : max(Self.areasInTwoLines, area.height * 3 / 5 + 1)
    let (upper, lower) = area.splitHorizontally(at: upperHeight)
    let leftWidth = area.width >= Self.widest ? 66 : 46
    let (first, second) = upper.splitVertically(at: leftWidth)
    let (third, fourth) = lower.splitVertically(at: leftWidth)
    places = zip(0..., [first, second, third, fourth]).map {
      PanePlace(pane: $0, area: $1, isFramed: true)
    }
  }

  private mutating func fold(_ area: Rect, focus: Int) {
    let hasLower = area.height >= 1 + Self.foldedAreas + Self.leastLower
    let hasTrade = hasLower || area.height > Self.foldedAreas
    let (line, rest) = area.splitHorizontally(at: hasTrade ? 1 : 0)
    tradeLine = hasTrade ? line : nil
    guard hasLower else {
      places = [
        PanePlace(pane: focus == 0 ? OverviewScreen.areasPane : focus, area: rest, isFramed: true)
      ]
      return
    }
    let lowerHeight = max(Self.leastLower, min(rest.height - Self.foldedAreas, rest.height / 2))
    let (areas, lower) = rest.splitHorizontally(at: rest.height - lowerHeight)
    let (left, right) = lower.splitVertically(at: area.width * 9 / 20)
    let upper = focus == 0 ? 0 : OverviewScreen.areasPane
    if focus == 0 { tradeLine = nil }
    let whole = Rect(
      x: area.minX, y: focus == 0 ? area.minY : areas.minY, width: area.width,
      height: areas.height + (focus == 0 ? 1 : 0))
    places = [
      PanePlace(pane: upper, area: whole, isFramed: true),
      PanePlace(pane: 2, area: left, isFramed: true),
      PanePlace(pane: 3, area: right, isFramed: true),
    ]
  }
}
