import Phrasebook
import ProgrammeModel
import TerminalKit

/// Pane 4: what is late, waits, differs or grows old, one line each.
struct AttentionPane: ListPane {
  func title(in context: Context) -> Term { context.phrases.titles.attention }

  func note(in context: Context) -> [Span] {
    let count = context.assessment.attention.count
    return [
      Span(context.phrases.lateFirst, as: .muted), Span(" · ", as: .muted),
      Span(context.phrases.tally(count, \.matter), as: .muted),
    ]
  }

  func rows(in context: Context) -> [String] { context.assessment.once(AttentionKeys.self).all }

  func records(in context: Context) -> [RecordName?] {
    context.assessment.once(AttentionKeys.self).records
  }

  func rowsInView(inside: Size, of count: Int, context: Context) -> Int {
    let height = inside.height - debtRows(inside, context)
    return TerminalKit.Table.visibleRows(count: count, height: height, hasHeader: false)
  }

  func open(_ row: String, in context: Context) -> BrowseOutcome {
    guard let item = item(row, context) else { return .stay }
    if item.kind == .file { return .push(DataScreen(file: item.id)) }
    return context.opening(item.recordKind, item.id)
  }

  func record(_ row: String, in context: Context) -> RecordName? {
    item(row, context).map { RecordName(kind: $0.recordKind, id: $0.id) }
  }

  func detail(of row: String, in context: Context) -> DetailLine? {
    item(row, context).map { item in
      let words = AttentionWords(item, in: context)
      let area = words.area.isEmpty ? " " : " \(words.area)  "
      return DetailLine(words.mark + [Span(area)] + words.whatAndWhy)
    }
  }

  func render(
    _ rows: PaneRows, from first: Int, into frame: inout Frame, area: Rect, context: Context
  ) {
    let items = context.assessment.attention
    let ids = rows.ids
    guard !items.isEmpty else {
      let text = area.inset(columns: 1, rows: 0)
      frame.draw(Paragraph(context.emptyPlaces.attention, as: .muted), in: text)
      return
    }
    let (debt, area) = area.splitHorizontally(at: debtRows(area.size, context))
    if debt.height > 0 {
      let words = context.phrases.debts(context.owingParties)
      frame.draw(Line(words, as: .plain), in: debt.inset(columns: 1, rows: 0))
    }
    let isTight = area.width < Self.leastForAreas
    let isWide = area.width >= Self.leastForAll
    let columns = columns(width: area.width, context: context)
    // Less the borders, and the gaps before the last two columns.
    let room = area.width - 4 - columns[0].leastWidth - columns[columns.count - 1].leastWidth
    let table = TerminalKit.Table(
      columns: columns, count: ids.count,
      firstVisible: first, nameColumn: isTight ? 1 : 2, hasHeader: false,
      more: context.moreBelow,
      row: { index in
        let words = AttentionWords(items[rows.place(index)], in: context)
        return isTight ? words.tightRow(columns: room) : isWide ? words.wideRow : words.row
      })
    frame.draw(table, in: area)
  }

  /// A row that says who owes answers, where the areas are folded and don't say it under them.
  private func debtRows(_ inside: Size, _ context: Context) -> Int {
    let isFolded = inside.width < Self.leastForAreas && inside.height >= Self.leastForDebts
    let areOwed = context.assessment.waiting.contains { $0.count > 0 }
    return isFolded && !context.isSpoken && areOwed ? 1 : 0
  }

  private func item(_ row: String, _ context: Context) -> Attention? {
    AttentionKeys.item(row, in: context.assessment)
  }

  private func columns(width: Int, context: Context) -> [Column] {
    let words = Attention.Kind.allCases.map { context.phrases.attention($0).short }
    let longest = words.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let mark = Column("", width: .fixed(longest + 2))
    let what = Column("", width: .flexible(least: 12))
    let most = context.phrases.days(context.assessment.once(AttentionKeys.self).mostDays)
    let amount = Column(
      "", width: .fixed(max(6, DisplayWidth.columns(of: most))), alignment: .trailing)
    if width < Self.leastForAreas { return [mark, what, amount] }
    if width < Self.leastForAll {
      return [mark, Column("", width: .fixed(min(22, width / 4))), what, amount]
    }
    let area = Column("", width: .fixed(30))
    let day = Column("", width: .fixed(22), gap: 2)
    let party = Column("", width: .fixed(10), gap: 2)
    return [mark, area, what, day, party, amount]
  }

  /// From here on areas stand in a column of their own.
  private static let leastForAreas = 60

  /// Rows from which on one is left for who owes answers.
  private static let leastForDebts = 4

  /// From here on it is told since when, and whose turn it is.
  private static let leastForAll = 100
}
