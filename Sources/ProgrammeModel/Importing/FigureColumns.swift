/// Which columns of a CSV file are the period and the value, and which rows are a series' own.
struct FigureColumns {
  let value: Int

  /// The power of ten that values are in.
  let multiplier: Int
  private let periodColumn: Int

  /// UN Comtrade's column of flows with the code of the series' own.
  private let flow: (column: Int, code: String)?
  private let isComtrade: Bool

  /// What rows of one series have in common in UN Comtrade.
  private static let common = [
    "reporterCode", "partnerCode", "cmdCode", "customsCode", "motCode", "partner2Code", "freqCode",
  ]

  init(of table: CSVTable, for series: TradeSeries) throws(ImportFault) {
    guard let period = table.column("period") else { throw .columnsUnknown(found: table.names) }
    periodColumn = period
    if let value = table.column("primaryValue") {
      guard series.unit == "USD" else { throw .unit(wanted: series.unit, found: "USD") }
      isComtrade = true
      self.value = value
      multiplier = 0
      flow = try Self.flow(in: table, of: series)
    } else if let value = table.column("value") {
      isComtrade = false
      self.value = value
      multiplier = series.multiplier
      flow = nil
    } else {
      throw .columnsUnknown(found: table.names)
    }
  }

  private static func flow(
    in table: CSVTable, of series: TradeSeries
  ) throws(ImportFault) -> (column: Int, code: String)? {
    guard let column = table.column("flowCode") else { return nil }
    switch series.flow {
    case .export: return (column, "X")
    case .import: return (column, "M")
    default: throw .flowUnknown(series.flow.rawValue)
    }
  }

  /// The rows that are meant; they must be of one reporter, partner and kind of goods.
  func rows(
    of table: CSVTable, where conditions: [(column: String, text: String)]
  ) throws(ImportFault) -> [CSVTable.Row] {
    var rows = table.rows
    for condition in conditions {
      guard let column = table.column(condition.column) else {
        throw .noSuchColumn(
          condition.column, nearest: nearestName(to: condition.column, among: table.names))
      }
      rows = rows.filter { $0.fields[column] == condition.text }
    }
    if let flow { rows = rows.filter { $0.fields[flow.column] == flow.code } }
    guard isComtrade else { return rows }
    for name in Self.common {
      guard let column = table.column(name) else { continue }
      let values = Set(rows.map { $0.fields[column] })
      if values.count > 1 { throw .mixed(column: table.names[column], values: values.sorted()) }
    }
    return rows
  }

  /// A row's period; UN Comtrade writes months as `202005`.
  func period(of row: CSVTable.Row) throws(ImportFault) -> Period {
    var text = row.fields[periodColumn].filter { $0 != " " }
    if isComtrade, text.count == 6, text.allSatisfy(\.isNumber) {
      text = "\(text.prefix(4))-\(text.suffix(2))"
    }
    guard let period = Period(text) else { throw .noPeriod(line: row.line, text: text) }
    return period
  }

  func remarks(passedOver count: Int) -> [String] {
    let form = isComtrade ? "UN Comtrade, primaryValue in US dollars" : "period and value"
    return ["columns: \(form)"] + (count > 0 ? ["other rows passed over: \(count)"] : [])
  }
}
