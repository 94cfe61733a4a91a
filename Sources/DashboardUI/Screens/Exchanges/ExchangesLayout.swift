import TerminalKit

/// Where the meter of both ways stands, and under it what belongs to the travellers under the cursor.
struct ExchangesLayout {
  let frame: Rect
  let columns: ExchangeColumns

  /// A head, the groups, a line, the sum and the signs.
  let head, groups, divider, total, legend: Rect

  /// Rows of each group: a bar, its heads, and a blank where there is room for it.
  let rowsEach: Int
  let groupsInView: Int

  /// Empty where rows are few.
  let periods, institutions: Rect

  private static let leastLower = 5

  /// Two borders, the head, the line, the sum and the signs.
  private static let fixedRows = 6

  init?(area: Rect, groups count: Int, columns: ExchangeColumns) {
    guard columns.hasRoom, area.height >= Self.fixedRows + 2, count > 0 else { return nil }
    self.columns = columns
    let free = area.height - Self.fixedRows
    let isLow = free < 3 * count + 1 + Self.leastLower
    let hasLower = free >= 2 * count + Self.leastLower
    rowsEach = isLow && (!hasLower || free < 3 * count + Self.leastLower) ? 2 : 3
    let wanted = rowsEach * count + (rowsEach == 3 && !isLow ? 1 : 0)
    let used = Self.fixedRows + (hasLower ? wanted : free)
    let (upper, lower) = area.splitHorizontally(at: used)
    frame = upper
    let inside = Pane.interior(of: upper)
    let text = inside.inset(columns: 1, rows: 0)
    head = text.row(0)
    let last = inside.height - 3
    groups = inside.rows(1 + (wanted > rowsEach * count ? 1 : 0)..<max(last, 1))
    groupsInView = max(groups.height / rowsEach, 1)
    divider = upper.row(last + 1)
    total = text.row(last + 1)
    legend = text.row(last + 2)
    (periods, institutions) =
      hasLower
      ? lower.splitVertically(at: lower.width / 2) : (area.rows(0..<0), area.rows(0..<0))
  }
}
