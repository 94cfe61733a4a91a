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

  /// Leaves columns out that are chosen together, or takes them in again.
  mutating func toggle(_ columns: Range<Int>) {
    if hidden.isDisjoint(with: columns) {
      hidden.formUnion(columns)
    } else {
      hidden.subtract(columns)
    }
    if let sorted, columns.contains(sorted) { self.sorted = nil }
  }
}
