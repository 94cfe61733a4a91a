import ProgrammeModel

/// Every trade series with its figures and what follows from them.
struct TradeDocument: TableDocument {
  static let name = "trade"
  static let listName = "series"
  static let kinds = [TradeSeries.kind]
  var shown: ShownItems<SeriesReading>

  init(in context: ShowContext) { shown = ShownItems(context.assessment.trade) }

  func record(of item: SeriesReading) -> RecordName? { item.series.name }

  func rowCount(of item: SeriesReading, in context: ShowContext) -> Int {
    item.observations.count
  }

  func json(of item: SeriesReading, in context: ShowContext) -> JSONValue { item.json(in: context) }

  func sheet(of items: [SeriesReading], in context: ShowContext) -> Sheet {
    .figures(of: items, in: context)
  }
}
