import Phrasebook
import ProgrammeModel
import TerminalKit

/// Pane 2: every area with both cities' ratings beside the evidence, and the programme's roll-up.
struct AreasPane: ListPane {
  var order = AreaOrder()

  func title(in context: Context) -> Term { context.phrases.titles.areas }

  func note(in context: Context) -> [Span] {
    let areas = context.assessment.once(AreaKeys.self)
    let differing = areas.differingCount
    let order = orderWords(in: context).map { Span($0, as: .muted) }
    let differs =
      differing > 0 && order == nil
      ? Span("! \(context.phrases.differing(differing))", as: .alert) : nil
    // What comes first goes first where there is no room.
    let ratings = ratingsMark(areas, in: context)
    let basis = context.basis.first.map { Span($0, as: .muted) }
    let slips = context.slipsNote.map { Span($0, as: .muted) }
    let count = context.phrases.shown(areas.ids.count, of: areas.ids.count)
    let parts =
      slips != nil
      ? [differs, order, basis, slips, ratings]
      // That areas differ stands in their rows, too; what the ratings rest on stands nowhere else.
      : basis != nil
        ? [order, differs, basis, ratings]
        : [order, differs, Span(count, as: .muted), ratings]
    return Array(parts.compactMap { $0 }.map { [$0] }.joined(separator: [Span(" · ", as: .muted)]))
  }

  func basisNote(in context: Context) -> [Span] {
    let ratings = ratingsMark(context.assessment.once(AreaKeys.self), in: context)
    return [context.basis.first.map { Span($0, as: .muted) }, ratings].compactMap { $0 }
      .flatMap { [Span(" · ", as: .muted), $0] }
  }

  /// That the cities' ratings, or some of them, rest on illustrative updates: `◇ ratings`.
  private func ratingsMark(_ areas: AreaKeys, in context: Context) -> Span? {
    guard areas.illustrativeCount > 0 else { return nil }
    let words = context.phrases.markedRatings(areSome: areas.isMixed)
    // Read aloud the sign says nothing before words.
    let sign = context.isSpoken ? "\(context.phrases.illustrative):" : "◇"
    return Span("\(sign) \(words)", as: .illustrative)
  }

  /// What the areas are ordered by, where the reader chose it: `by slip ↓`.
  private func orderWords(in context: Context) -> String? {
    guard order.isChosen else { return nil }
    let columns = AreaColumns(width: context.body.width, style: .table, context: context)
    guard let fact = order.fact, let place = columns.facts.firstIndex(of: fact) else {
      return order.isReversed ? context.phrases.commands.reverse.word : nil
    }
    let heading = columns.columns[place].header.last?.text ?? ""
    return context.phrases.sorted(by: heading)
      + context.direction(
        isRising: order.isReversed == fact.isLargestFirst, isReversed: order.isReversed)
  }

  /// The columns that the keys go over in a pane of some width.
  func facts(width: Int, in context: Context) -> [AreaFact] {
    AreaColumns(width: width - 2, context: context).facts
  }

  var variant: String { order.isChosen ? "\(order)" : "" }

  func rows(in context: Context) -> [String] { order.ids(in: context) }

  func rowsInView(inside: Size, of count: Int, context: Context) -> Int {
    TerminalKit.Table.visibleRows(
      count: count, height: listHeight(inside.height, context: context))
  }

  func open(_ row: String, in context: Context) -> BrowseOutcome {
    context.opening(Area.kind, row)
  }

  func record(_ row: String, in context: Context) -> RecordName? {
    RecordName(kind: Area.kind, id: row)
  }

  func detail(of row: String, in context: Context) -> DetailLine? {
    context.assessment.area(Identifier(row)).map { AreaReason($0, in: context).line }
  }

  func render(
    _ rows: PaneRows, from first: Int, into frame: inout Frame, area: Rect, context: Context
  ) {
    let (top, bottom) = area.splitHorizontally(at: listHeight(area.height, context: context))
    let ids = rows.ids
    let columns = AreaColumns(width: area.width - 2, context: context)
    let lines = top.height > 2 * ids.count ? 2 : 1
    let table = TerminalKit.Table(
      columns: columns.columns, count: ids.count * lines, firstVisible: first,
      more: context.moreBelow, entry: { $0 / lines },
      row: { line in
        guard let standing = context.assessment.area(Identifier(ids[line / lines])) else {
          return .blank
        }
        return line % lines == 0
          ? TableRow(columns.cells(of: standing))
          : TableRow(
            Line(context.reasons(of: standing, columns: area.width - 6), as: .muted), indent: 2)
      })
    frame.draw(table, in: top)
    if ids.isEmpty {
      let text = top.rows(from: 1).inset(columns: 1, rows: 0)
      let hasNone = context.assessment.areas.isEmpty
      let empty =
        hasNone
        ? context.unreadWords(Area.kind) ?? context.emptyPlaces.areas
        : context.emptyWords(\.areas)
      frame.draw(Paragraph(empty, as: .muted), in: text)
    }
    RollUp(context: context, columns: columns).render(into: &frame, area: bottom)
  }

  /// The list takes what the roll-up leaves; a low pane has no roll-up at all.
  private func listHeight(_ height: Int, context: Context) -> Int {
    height - RollUp.height(inside: height, areas: context.assessment.areas.count)
  }
}
