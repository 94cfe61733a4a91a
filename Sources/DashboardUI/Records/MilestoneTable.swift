import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Milestones in columns: promised and expected side by side, the state, the slip.
package struct MilestoneTable: Widget {
  private let standings: [MilestoneStanding]
  private let cursor: ListCursor<RecordName>
  private let isFocused: Bool
  private let context: Context

  package init(
    _ standings: [MilestoneStanding], cursor: ListCursor<RecordName>, isFocused: Bool,
    context: Context
  ) {
    self.standings = standings
    self.cursor = cursor
    self.isFocused = isFocused
    self.context = context
  }

  /// The rows in view at a height.
  package static func rowsInView(count: Int, height: Int) -> Int {
    Table.visibleRows(count: count, height: height)
  }

  package func render(into frame: inout Frame, area: Rect) {
    let names = standings.map(\.milestone.name)
    let height = Self.rowsInView(count: names.count, height: area.height)
    let marksAll = context.marksAll(standings.lazy.map(\.milestone))
    let first = cursor.firstVisible(in: names, height: height)
    let table = Table(
      columns: columns(of: standings[first..<min(first + height, standings.count)]),
      count: standings.count, firstVisible: first,
      selected: isFocused ? cursor.index(in: names) : nil,
      more: context.moreBelow,
      row: { row(standings[$0], hasMark: !marksAll) })
    frame.draw(table, in: area)
  }

  /// A milestone in words: `Closing seminar: baseline 30 Nov 2023, …`.
  static func words(of standing: MilestoneStanding, in context: Context) -> String? {
    let one = Self([standing], cursor: ListCursor(), isFocused: false, context: context)
    let table = Table(columns: one.columns(of: [standing]), count: 0, row: { _ in .blank })
    return table.words(of: one.row(standing, hasMark: true))
  }

  /// The columns, as wide as the milestones in view need.
  private func columns(of standings: ArraySlice<MilestoneStanding>) -> [Column] {
    let headings = context.phrases.headings
    let dates = standings.flatMap { [promised($0), context.expected(of: $0)] }
    let dateColumns = max(dates.map(\.columns).max() ?? 0, 11)
    let states = standings.map { context.state(of: $0).columns }.max() ?? 0
    let slips = standings.map { context.slip(of: $0).columns }.max() ?? 0
    let slip = [Context.derivedMark, Span(headings.slip.short, as: .muted)]
    return [
      Column(headings.milestone.short, width: .flexible(least: 14)),
      Column(headings.baseline.short, width: .fixed(dateColumns), dropOrder: 1),
      Column(headings.forecast.short, width: .fixed(dateColumns), dropOrder: 0),
      Column(headings.status.short, width: .fixed(max(states, 8)), alignment: .trailing),
      Column(slip, width: .fixed(max(slip.columns, slips, 7)), alignment: .trailing, dropOrder: 2),
    ]
  }

  private func row(_ standing: MilestoneStanding, hasMark: Bool) -> TableRow {
    let mark = hasMark ? context.illustrativeMark(standing.milestone) : []
    return TableRow([
      context.nameSpans(of: standing.milestone) + mark, [promised(standing)],
      [context.expected(of: standing)], [context.state(of: standing)],
      [context.slip(of: standing)],
    ])
  }

  private func promised(_ standing: MilestoneStanding) -> Span {
    Span(standing.due.map { context.phrases.short($0) } ?? "–", as: .muted)
  }
}
