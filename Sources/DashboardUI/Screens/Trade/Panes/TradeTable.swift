import TerminalKit

/// The rows of a pane of the trade screen, as wide as their figures need; remarks go first.
struct TradeTable: Widget {
  private let content: TradeRows
  private let selected: String?
  private let more: (Int) -> String
  private let heads: [String]

  /// The columns below which labels are not cut for the sake of remarks.
  private let leastLabel: Int

  init(
    _ rows: TradeRows, selected: String?, heads: [String] = [], leastLabel: Int = 40,
    more: @escaping (Int) -> String
  ) {
    content = rows
    self.selected = selected
    self.heads = heads
    self.leastLabel = leastLabel
    self.more = more
  }

  func render(into frame: inout Frame, area: Rect) {
    let rows = content.rows
    let index = selected.flatMap { content.place(of: $0) }
    let hasHeads = !heads.isEmpty
    let height = Table.visibleRows(count: rows.count, height: area.height, hasHeader: hasHeads)
    let first = ListScroll.firstVisible(selected: index, count: rows.count, height: height)
    let table = Table(
      columns: columns(width: area.width - 2), count: rows.count,
      firstVisible: isNearTop(index, height) ? 0 : first, selected: index, hasHeader: hasHeads,
      more: { "\(more($0)) ↓" }, entry: { content.entries[$0] },
      row: { place in
        let row = rows[place]
        return row.isLine
          ? TableRow(Line(row.cells.first ?? [], right: row.right)) : TableRow(row.cells)
      })
    frame.draw(table, in: area)
  }

  /// The words above the first figure stay in view with it.
  private func isNearTop(_ index: Int?, _ height: Int) -> Bool {
    index.map { $0 < max(height - 1, 1) } ?? true
  }

  private func columns(width: Int) -> [Column] {
    func widest(_ cell: Int) -> Int {
      max(content.widest[cell], heads.count > cell ? DisplayWidth.columns(of: heads[cell]) : 0)
    }
    func head(_ cell: Int) -> String { heads.count > cell ? heads[cell] : "" }
    let (first, second, remark) = (widest(1), widest(2), widest(3))
    let label = max(8, min(widest(0), width - first - second - 4, leastLabel))
    var columns = [Column(head(0), width: .flexible(least: label))]
    columns.append(
      Column(head(1), width: .fixed(first), alignment: .trailing, gap: first > 0 ? 2 : 0))
    columns.append(
      Column(head(2), width: .fixed(second), alignment: .trailing, gap: second > 0 ? 2 : 0))
    columns.append(
      Column(head(3), width: .fixed(min(remark, width / 2)), gap: remark > 0 ? 2 : 0, dropOrder: 1))
    return columns
  }
}
