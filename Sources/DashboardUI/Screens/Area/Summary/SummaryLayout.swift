import TerminalKit

/// Where the parts of an area's summary stand inside its frame.
///
/// The parties' words stand side by side, or one under another where columns are few; then the
/// reasons go, and the list keeps the last rows.
struct SummaryLayout {
  /// A line across the frame, and which way it runs.
  struct Line {
    let direction: Divider.Direction
    let area: Rect
  }

  let parties: [Rect]
  let reasons: Rect
  let list: Rect
  let dividers: [Line]

  private static let leastForHalves = 98
  private static let partyCount = 2
  private static let leastList = 4

  /// Where rows are fewest, the list keeps its title and a row, so that each party has one.
  private static let fewestList = 2

  /// - Parameter reasonRows: rows for the reasons where halves don't stand side by side.
  init(interior: Rect, reasonRows: Int = 0) {
    let outer = interior.inset(columns: -1, rows: -1)
    if interior.width >= Self.leastForHalves {
      let top = interior.height / 2
      let half = interior.width / 2
      let middle = Self.column(half, of: outer)
      let across = Rect(x: outer.minX, y: interior.minY + top, width: outer.width, height: 1)
      let above = interior.rows(0..<top).halves(at: half)
      let below = interior.rows(from: top + 1).halves(at: half)
      parties = [above.left, above.right].map { $0.inset(columns: 1, rows: 0) }
      reasons = below.left.inset(columns: 1, rows: 0)
      list = below.right
      dividers = [
        Line(direction: .horizontal, area: across), Line(direction: .vertical, area: middle),
      ]
    } else {
      let beside = interior.height - 1 - Self.partyCount
      let listRows = max(
        interior.height / 3, min(Self.leastList, max(beside, Self.fewestList)))
      let text = interior.rows(0..<max(interior.height - listRows - 1, 0))
      let words = text.rows(0..<max(text.height - reasonRows, 0))
      let (first, second) = words.splitHorizontally(at: (words.height + 1) / 2)
      parties = [first, second].map { $0.inset(columns: 1, rows: 0) }
      let below = text.rows(from: words.height).inset(columns: 1, rows: 0)
      reasons = reasonRows > 0 ? below : Rect(x: text.minX, y: text.maxY, width: 0, height: 0)
      list = interior.rows(from: interior.height - listRows)
      let across = Rect(x: outer.minX, y: list.minY - 1, width: outer.width, height: 1)
      dividers = [Line(direction: .horizontal, area: across)]
    }
  }

  private static func column(_ index: Int, of outer: Rect) -> Rect {
    Rect(x: outer.minX + 1 + index, y: outer.minY, width: 1, height: outer.height)
  }
}

extension Rect {
  /// The parts left and right of a column, which belongs to neither.
  fileprivate func halves(at column: Int) -> (left: Rect, right: Rect) {
    let left = splitVertically(at: column).left
    let right = splitVertically(at: column + 1).right
    return (left, right)
  }
}
