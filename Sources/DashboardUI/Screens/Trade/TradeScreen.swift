import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Every trade series, and of the selected one its chart, checks, targets and what others say.
package struct TradeScreen: FilteredScreen {
  /// What narrows the series.
  package var filter = ListFilter()

  /// The pane that the keys go to.
  private(set) var focus = TradePanes.series
  private var isZoomed = false

  /// Which chart of the series, or after the last one its table.
  private var view = 0
  private var cursors = TradePanes.allCases.map { _ in ListCursor<String>() }

  /// Creates the screen on a series, or on the first one.
  package init(_ series: Identifier<TradeSeries>? = nil) {
    cursors[0] = ListCursor(on: series?.text)
  }

  package var cursor: ListCursor<String> {
    get { cursors[focus.rawValue] }
    set { cursors[focus.rawValue] = newValue }
  }

  package static let commands: [BrowseCommand<Self>] =
    PaneKeys.keys(
      digits: TradePanes.allCases.count, shown: .keyBar, tabShown: .helpOnly
    ) { screen, step, _ in
      let next = step.from(screen.focus.rawValue, of: TradePanes.allCases.count)
      screen.focus = TradePanes(rawValue: next) ?? .series
    } + [
      Command(.enter, phrase: \.open) { $0.open(in: $1) },
      Command(.character("v"), phrase: \.view) { screen, _ in
        screen.view = (screen.view + 1) % 60
        return .stay
      },
      Command(.character("w"), phrase: \.why) { $0.explain(in: $1) },
      Command(.character("o"), phrase: \.source) { $0.openSource(in: $1) },
      zoomKey(\.isZoomed),
      Command(.escape, .backspace, phrase: \.back) { $0.goBack(in: $1) },
    ] + sideways + movement

  package func title(in context: Context) -> String { context.phrases.titles.trade.full }

  package func hiddenPanes(in context: Context) -> Int {
    TradePanes.allCases.count - layout(of: context.body).places.count
  }

  package func allRows(in context: Context) -> [String] {
    context.assessment.once(SeriesOrder.self).ids
  }

  package func allRecords(in context: Context) -> [RecordName?] {
    context.assessment.once(SeriesOrder.self).readings.map(\.series.name)
  }

  package func passingRows(in context: Context) -> [String] { seriesRows(in: context).ids }

  package func rowCounts(in context: Context) -> (shown: Int, all: Int) {
    (passingRows(in: context).count, context.assessment.trade.count)
  }

  package func filterKinds(in context: Context) -> [String] {
    context.assessment.trade.isEmpty ? [] : [TradeSeries.kind]
  }

  package func isPreparing(in context: Context) -> Bool { series(in: context).isPending }

  package mutating func focusFilteredList() { focus = .series }

  package func rows(in context: Context) -> [String] {
    rows(of: focus, in: context).ids
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    max((layout(of: body).place(of: focus)?.inside.height ?? 1) - 1, 1)
  }

  package mutating func focus(at hits: [Hit], in context: Context) -> Bool {
    guard let pane = hits.pane.flatMap({ TradePanes(rawValue: $0) }), pane != focus else {
      return false
    }
    focus = pane
    return true
  }

  package mutating func holdSelection(in context: Context) {
    for pane in TradePanes.allCases {
      cursors[pane.rawValue].hold(in: rows(of: pane, in: context).ids)
    }
  }

  package func detail(in context: Context) -> DetailLine? {
    guard let row = selectedRow(in: context) else { return nil }
    let hasWhy = row.isExplained
    let commands = context.phrases.commands
    let key = hasWhy ? KeyHint("w", commands.why.word) : KeyHint("o", commands.source.word)
    guard focus == .series, let reading = reading(in: context) else {
      return DetailLine(row.summary, key: key)
    }
    let title = context.nameSpans(of: reading.series, as: .title) + [Span("  ")]
    let figure = reading.latest.flatMap { Figure($0, of: reading.series, in: context)?.spans() }
    let room = context.body.width - key.spans.columns - 6
    let fits = (title + (figure ?? [])).columns <= room
    return DetailLine(fits || figure == nil ? title + (figure ?? []) : figure ?? [], key: key)
  }
}

extension TradeScreen {
  /// The selected series, or `nil` where there are none.
  func reading(in context: Context) -> SeriesReading? {
    let ids = seriesRows(in: context).ids
    return cursors[0].selection(in: ids).flatMap { context.assessment.series(Identifier($0)) }
  }

  func layout(of area: Rect) -> TradeLayout {
    TradeLayout(area: area, focus: focus, isZoomed: isZoomed)
  }

  func cursor(of pane: TradePanes) -> ListCursor<String> { cursors[pane.rawValue] }

  /// The series that pass the filter, each group under what it has in common.
  func seriesRows(in context: Context) -> TradeRows { series(in: context).rows }

  /// The same, or what stands in until it is worked out: those of the list without its filter, or else none.
  private func series(in context: Context) -> (rows: TradeRows, isPending: Bool) {
    let columns = columns(of: .series, in: context)
    guard let all = TradeRows.series(columns: columns, in: context) else { return (.none, true) }
    guard let sought = filter.question(in: context) else { return (all, false) }
    let passing = TradeRows.series(
      passing: filter, sought: sought, columns: columns, in: context)
    return passing.map { ($0, false) } ?? (all, true)
  }

  /// The rows of a pane as wide as it is drawn.
  func rows(of pane: TradePanes, in context: Context) -> TradeRows {
    if pane == .series { return seriesRows(in: context) }
    guard let reading = reading(in: context) else { return .none }
    let columns = columns(of: pane, in: context)
    return .prepared(pane, of: reading, columns: columns, in: context) ?? .none
  }

  /// The columns of a pane's text.
  private func columns(of pane: TradePanes, in context: Context) -> Int {
    (layout(of: context.body).place(of: pane)?.inside.width ?? context.body.width) - 2
  }

  /// Which chart is shown, or `nil` for the table.
  func chart(of reading: SeriesReading, columns: Int, in context: Context) -> Int? {
    let question = "charts of \(reading.id) \(columns) \(context.language.rawValue)"
    let charts = context.assessment.remember(question) {
      TradeChart.views(of: reading, columns: columns, in: context)
    }
    let shown = view % (charts + 1)
    return shown < charts || charts == 0 && shown == 0 ? shown : nil
  }

  func selectedRow(in context: Context) -> TradeRow? {
    let rows = rows(of: focus, in: context)
    return cursor.index(in: rows.ids).map {
      rows.row(at: rows.place(ofEntry: $0), in: context)
    }
  }

  func open(in context: Context) -> BrowseOutcome {
    if let link = selectedRow(in: context)?.link, let screen = context.screen(for: link) {
      return .push(screen)
    }
    return reading(in: context).map { .push(TradeSeriesScreen($0.id)) } ?? .stay
  }

  private func explain(in context: Context) -> BrowseOutcome {
    guard let reading = reading(in: context), let row = selectedRow(in: context), let id = row.id,
      row.isExplained
    else { return .say(\.noReason) }
    return .push(WhyScreen(TradeRowReason(series: reading.id, pane: focus, row: id)))
  }

  private func openSource(in context: Context) -> BrowseOutcome {
    let row = selectedRow(in: context)
    let source =
      row?.source ?? row?.explanation(in: context)?.source
      ?? reading(in: context)?.series.sources.first
    guard let source, context.snapshot.sources[source] != nil else { return .say(\.noSource) }
    return .push(SourceScreen(source))
  }
}
