import TerminalKit

/// Where the directory, the coverage and the card of one expert stand; where columns are few, one of the first two.
struct ExpertsLayout {
  private static let widthForBoth = 100
  private static let widthForNames = 160
  private static let rightWidth = 50

  /// The coverage takes what the card leaves, and never less than this.
  private static let cardHeight = 10
  private static let leastCoverage = 14

  let directory, coverage, card: Rect?

  /// Whether the directory stands beside the coverage.
  static func hasBoth(width: Int) -> Bool { width >= widthForBoth }

  /// Whether names stand beside what somebody knows: where the directory stands alone, or is wide enough.
  static func hasNamesBeside(width: Int) -> Bool {
    !hasBoth(width: width) || width >= widthForNames
  }

  init(area: Rect, showsCoverage: Bool) {
    guard Self.hasBoth(width: area.width) else {
      (directory, coverage) = showsCoverage ? (nil, area) : (area, nil)
      card = nil
      return
    }
    let (left, right) = area.splitVertically(at: area.width - Self.rightWidth)
    directory = left
    guard right.height >= Self.leastCoverage + Self.cardHeight else {
      (coverage, card) = (right, nil)
      return
    }
    let height = max(right.height - Self.cardHeight - 2, Self.leastCoverage)
    let parts = right.splitHorizontally(at: min(height, 26))
    (coverage, card) = (parts.top, parts.bottom)
  }
}
