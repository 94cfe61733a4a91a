import Phrasebook
import ProgrammeModel
import TerminalKit

/// What is due and waited for in an area: milestones ahead with their dates, then open requests.
struct DueRows: Widget {
  let page: AreaPage

  private var context: Context { page.context }

  /// The records in the order in which they are drawn.
  static func names(of area: Identifier<Area>, in context: Context) -> [RecordName] {
    milestones(of: area, in: context).map(\.milestone.name)
      + requests(of: area, in: context).map(\.request.name)
  }

  func render(into frame: inout Frame, area: Rect) {
    let cells = milestones.map(cells) + requests.map(cells)
    let height = Table.visibleRows(count: cells.count, height: area.height, hasHeader: false)
    let table = Table(
      columns: [
        Column("", width: .flexible(least: 14)),
        Column("", width: .fixed(columns(1, of: cells)), dropOrder: 0),
        Column("", width: .fixed(columns(2, of: cells)), alignment: .trailing, gap: 2),
      ], count: cells.count, firstVisible: page.cursor.firstVisible(in: page.rows, height: height),
      selected: page.cursor.index(in: page.rows), hasHeader: false,
      more: { "\(context.phrases.more($0)) ↓" }, row: { TableRow(cells[$0]) })
    frame.draw(table, in: area)
  }

  private func columns(_ index: Int, of cells: [[[Span]]]) -> Int {
    cells.map { $0[index].columns }.max() ?? 0
  }

  private var milestones: [MilestoneStanding] {
    let shown = Set(page.rows)
    return Self.milestones(of: page.standing.id, in: context)
      .filter { shown.contains($0.milestone.name) }
  }

  private var requests: [RequestStanding] {
    let shown = Set(page.rows)
    return Self.requests(of: page.standing.id, in: context)
      .filter { shown.contains($0.request.name) }
  }

  private static func milestones(
    of area: Identifier<Area>, in context: Context
  ) -> [MilestoneStanding] {
    context.dated.milestones(of: area).filter(\.status.isOpen).sorted { left, right in
      (left.due?.latest.number ?? .max, left.milestone.common.id)
        < (right.due?.latest.number ?? .max, right.milestone.common.id)
    }
  }

  private static func requests(
    of area: Identifier<Area>, in context: Context
  ) -> [RequestStanding] {
    context.dated.requests(of: area).filter(\.isOpen)
  }

  private func cells(_ standing: MilestoneStanding) -> [[Span]] {
    let mark = context.mark(of: standing)
    let name =
      [Span("\(mark.glyph) ", as: mark.role)] + context.text(standing.milestone.title)
      + context.illustrativeMark(standing.milestone)
    let date = standing.due.map { context.phrases.short($0) } ?? "–"
    return [name, [Span(date, as: .muted)], [distance(standing)]]
  }

  private func distance(_ standing: MilestoneStanding) -> Span {
    if let days = standing.overdueDays { return Span(context.phrases.late(days: days), as: .bad) }
    guard let due = standing.due else { return Span("–", as: .muted) }
    return Span(context.phrases.relative(days: due.latest - context.asOf), as: .muted)
  }

  private func cells(_ standing: RequestStanding) -> [[Span]] {
    let request = standing.request
    let state = context.state(of: standing)
    let glyph = Span("\(state.text.prefix(1)) ", as: state.role)
    let words = context.phrases.owed(
      by: context.name(of: request.to), context.title(of: request))
    let asked = request.opened.map { context.phrases.short($0) } ?? "–"
    return [
      [glyph, Span(words)] + context.illustrativeMark(request), [Span(asked, as: .muted)],
      [Span(context.phrases.days(standing.days), as: state.role)],
    ]
  }
}
