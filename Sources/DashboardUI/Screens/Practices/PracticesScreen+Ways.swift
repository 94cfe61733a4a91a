import Phrasebook
import ProgrammeModel
package import TerminalKit

/// Where there is room, both ways stand side by side.
extension PracticesScreen {
  private static let widthForBoth = 120

  /// The columns of areas beside the names of half a window's practices.
  private static let areaBeside = 26

  /// How wide the column of areas is at most where both ways may stand side by side; `nil` where the window has it.
  func mostForArea(in context: Context) -> Int? {
    context.body.width >= Self.widthForBoth && choice.sorted == nil ? Self.areaBeside : nil
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let arrangement = arrangement(in: context)
    guard hasBoth(arrangement, in: context) else {
      return drawTable(into: &frame, area: area, context: context)
    }
    let parts = area.splitVertically(at: area.width / 2)
    for (group, place) in zip(arrangement.groups, [parts.left, parts.right]) {
      draw(group, of: arrangement, into: &frame, area: place, context: context)
    }
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    let arrangement = arrangement(in: context)
    guard hasBoth(arrangement, in: context) else {
      let list = TableLayout(of: self, in: body, context).list
      return visibleRows(of: arrangement, height: list.height, in: context)
    }
    return max(body.height - 5, 1)
  }

  package func rowsOfFrame(in context: Context) -> Range<Int> {
    let arrangement = arrangement(in: context)
    let all = 0..<arrangement.names.count
    guard hasBoth(arrangement, in: context), let index = cursor.index(in: arrangement.names) else {
      return all
    }
    return arrangement.groups.map(\.rows).first { $0.contains(index) } ?? all
  }

  /// Whether both ways are drawn beside each other: in the screen's own order, while no column is chosen.
  private func hasBoth(_ arrangement: TableArrangement, in context: Context) -> Bool {
    context.body.width >= Self.widthForBoth && arrangement.groups.count == 2
      && !choice.isChoosingColumns
  }

  /// Selects the first practice of the other way.
  mutating func goToOtherWay(in context: Context) {
    let arrangement = arrangement(in: context)
    guard let index = cursor.index(in: arrangement.names) else { return }
    let others = arrangement.groups.filter { !$0.rows.contains(index) }
    guard let other = others.first(where: { $0.first > index }) ?? others.first else { return }
    cursor.select(arrangement.names[other.first], in: arrangement.names)
  }

  private func draw(
    _ group: TableArrangement.Group, of arrangement: TableArrangement, into frame: inout Frame,
    area: Rect, context: Context
  ) {
    let selected = cursor.index(in: arrangement.names).flatMap {
      group.rows.contains($0) ? $0 - group.first : nil
    }
    let (way, adopted) = titles(ofGroup: group.key, count: group.count, in: context)
    let direction = context.direction(
      isRising: choice.isReversed, isReversed: choice.isReversed)
    let order = [Span(ordering(in: context) + direction, as: .muted)]
    frame.draw(Pane(way, note: order, isFocused: selected != nil), in: area)
    let inside = Pane.interior(of: area)
    let row = inside.row(0).inset(columns: 1, rows: 0)
    frame.draw(Line(adopted.columns <= row.width ? adopted : Array(adopted.prefix(1))), in: row)
    let list = inside.rows(from: 1)
    let all = columns(in: context)
    let shown = all.indices.filter { !choice.hidden.contains($0) }
    let height = Table.visibleRows(count: group.count, height: list.height)
    let first = ListScroll.firstVisible(selected: selected, count: group.count, height: height)
    let table = Table(
      columns: shown.map { all[$0].drawn(arrow: nil) }, count: group.count, firstVisible: first,
      selected: selected, more: { "\(context.phrases.more($0)) ↓" },
      entry: { group.first + $0 },
      row: { row in
        TableRow(
          shown.map { all[$0].cell(arrangement.names[group.first + row], context) })
      })
    frame.draw(table, in: list)
  }
}

extension TableArrangement.Group {
  /// The places of its rows.
  fileprivate var rows: Range<Int> { first..<first + count }
}
