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
    guard hasHeading(in: area.height) else {
      let height = Table.visibleRows(count: page.rows.count, height: area.height, hasHeader: false)
      let first = page.cursor.firstVisible(in: page.rows, height: height)
      return frame.draw(table(of: page.rows.indices, from: first), in: area)
    }
    let requests = area.rows(from: milestoneCount + 2)
    let counts = context.phrases.open(page.rows.count - milestoneCount, answered: answeredCount)
    let title = Span(context.phrases.titles.requests.full, as: .title)
    let head = area.row(milestoneCount + 1).inset(columns: 1, rows: 0)
    frame.draw(Line([title], right: [Span(counts, as: .muted)]), in: head)
    frame.draw(table(of: 0..<milestoneCount, from: 0), in: area.rows(0..<milestoneCount))
    frame.draw(table(of: milestoneCount..<page.rows.count, from: 0), in: requests)
  }

  private var answeredCount: Int {
    context.assessment.remember("answered requests of \(page.standing.id)") {
      context.dated.requests(of: page.standing.id).count { !$0.isOpen }
    }
  }

  /// The rows that all of it takes where there is room for so many.
  func height(in room: Int) -> Int { page.rows.count + (hasHeading(in: room) ? 2 : 0) }

  /// Whether requests stand under a title of their own: where it leaves room for every row and what comes next.
  private func hasHeading(in height: Int) -> Bool {
    let wanted = page.rows.count + 2 + 1 + NextTogether.height
    return 0 < milestoneCount && milestoneCount < page.rows.count && wanted <= height
      && !context.isSpoken
  }

  private var milestoneCount: Int {
    page.rows.prefixCount { $0.kind == Milestone.kind }
  }

  private func table(of places: Range<Int>, from first: Int) -> Table {
    let question = "due \(page.standing.id.text) \(context.language.rawValue)"
    let widths = context.assessment.remember(question) { widthsOfAll }
    let selected = page.cursor.index(in: page.rows).map { $0 - places.lowerBound }
    return Table(
      columns: [
        Column("", width: .flexible(least: 14)),
        Column("", width: .fixed(widths[0]), dropOrder: 0),
        Column("", width: .fixed(widths[1]), alignment: .trailing, gap: 2),
      ], count: places.count, firstVisible: first,
      selected: selected.flatMap { places.indices.contains($0 + places.lowerBound) ? $0 : nil },
      hasHeader: false, more: context.moreBelow, entry: { $0 + places.lowerBound },
      row: { TableRow(cells(page.rows[$0 + places.lowerBound])) })
  }

  /// The columns of dates and of distances, over all rows: those of one date are as wide as each other.
  private var widthsOfAll: [Int] {
    var milestones: [PartialDate?: MilestoneStanding] = [:]
    for standing in page.standing.milestones where standing.status.isOpen {
      let date = shownDate(of: standing)
      if milestones[date] == nil { milestones[date] = standing }
    }
    var requests: [PartialDate?: RequestStanding] = [:]
    for standing in Self.requests(of: page.standing.id, in: context) {
      let date = standing.request.opened
      if requests[date] == nil { requests[date] = standing }
    }
    let cells = milestones.values.map(cells) + requests.values.map(cells)
    return [1, 2].map { column in cells.map { $0[column].columns }.max() ?? 0 }
  }

  private func cells(_ name: RecordName) -> [[Span]] {
    if let milestone = context.snapshot.milestones[Identifier(name.id)],
      name.kind == Milestone.kind, let standing = context.standing(of: milestone)
    {
      return cells(standing)
    }
    let request = context.snapshot.requests[Identifier(name.id)]
    return request.map { cells(RequestStanding($0, in: context.dated)) } ?? []
  }

  private static func milestones(
    of area: Identifier<Area>, in context: Context
  ) -> [MilestoneStanding] {
    (context.assessment.area(area)?.milestones ?? []).filter(\.status.isOpen).inOrderOfDue()
  }

  private static func requests(
    of area: Identifier<Area>, in context: Context
  ) -> [RequestStanding] {
    context.dated.requests(of: area).filter(\.isOpen)
  }

  private func cells(_ standing: MilestoneStanding) -> [[Span]] {
    let mark = context.mark(of: standing)
    let name =
      [Span("\(mark.glyph) ", as: mark.role)] + context.nameSpans(of: standing.milestone)
      + context.illustrativeMark(standing.milestone)
    let date = shownDate(of: standing).map { context.phrases.short($0) } ?? "–"
    return [name, [Span(date, as: .muted)], [distance(standing)]]
  }

  /// The date promised, or the one now expected beside the sign that says so.
  private func shownDate(of standing: MilestoneStanding) -> PartialDate? {
    context.mark(of: standing) == .expectedAnew
      ? standing.forecast ?? standing.due : standing.due
  }

  private func distance(_ standing: MilestoneStanding) -> Span {
    if let days = standing.overdueDays { return Span(context.phrases.late(days: days), as: .bad) }
    guard let date = shownDate(of: standing) else { return Span("–", as: .muted) }
    return Span(context.phrases.relative(days: date.latest - context.asOf), as: .muted)
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
