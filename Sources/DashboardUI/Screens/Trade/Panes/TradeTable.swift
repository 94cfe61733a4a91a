import Phrasebook
import TerminalKit

/// The rows of a pane of the trade screen, as wide as their figures need; remarks go first.
struct TradeTable: Widget {
  private let content: TradeRows

  /// The place of the selected row among those that can be selected.
  private let selected: Int?
  private let heads: [String]
  private let context: Context

  /// The columns below which labels are not cut for the sake of remarks.
  private let leastLabel: Int

  init(
    _ rows: TradeRows, selected: Int?, heads: [String] = [], leastLabel: Int = 40,
    in context: Context
  ) {
    content = rows
    self.selected = selected
    self.heads = heads
    self.leastLabel = leastLabel
    self.context = context
  }

  func render(into frame: inout Frame, area: Rect) {
    let index = selected.map { content.place(ofEntry: $0) }
    let hasHeads = !heads.isEmpty
    let height = Table.visibleRows(count: content.count, height: area.height, hasHeader: hasHeads)
    let first = ListScroll.firstVisible(selected: index, count: content.count, height: height)
    let table = Table(
      columns: columns(width: area.width - 2), count: content.count,
      firstVisible: isNearTop(index, height) ? 0 : first, selected: index, hasHeader: hasHeads,
      more: context.moreBelow, entry: { content.entry(at: $0) },
      row: { place in
        let row = content.row(at: place, in: context)
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
