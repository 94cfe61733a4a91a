/// What the reader chose of a table: the column that orders it, and the columns to leave out.
struct TableChoice: Sendable {
  /// What narrows the rows.
  var filter = ListFilter()

  /// The place of the column that rules the order; `nil` for the screen's own order.
  private(set) var sorted: Int?
  private(set) var isReversed = false

  /// The places of columns that are not drawn.
  private(set) var hidden: Set<Int> = []

  /// Whether the columns are being chosen just now.
  var isChoosingColumns = false

  /// Goes on to the next column that is drawn, and after the last one back to the screen's own order.
  mutating func sortByNext(of count: Int) {
    let next = ((sorted ?? -1) + 1..<max(count, 0)).first { !hidden.contains($0) }
    (sorted, isReversed) = (next, false)
  }

  mutating func reverse() { isReversed.toggle() }

  /// Leaves a column out, or takes it in again; the first one, which names the rows, stays.
  mutating func toggle(_ column: Int, of count: Int) {
    guard column > 0, column < count else { return }
    if hidden.remove(column) == nil { hidden.insert(column) }
    if sorted == column { sorted = nil }
  }
}
