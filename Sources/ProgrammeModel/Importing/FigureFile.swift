/// The figures of one series in a CSV file, plain or of UN Comtrade.
///
/// Plain files have the columns `period` and `value`. UN Comtrade's have `period` (`2020`, `202005`), `primaryValue` in US
/// dollars and `flowCode`. Source: UN Comtrade API v1, “Trade data items”.
package struct FigureFile {
  package let figures: [Figure]

  /// What was settled without a flag, for the user to see.
  package let remarks: [String]

  /// A figure by its period, in the series' own unit.
  package struct Figure: Sendable, Equatable {
    package let period: Period
    package let value: String
  }

  /// How a file is read.
  package struct Options: Sendable {
    var delimiter: Unicode.Scalar?
    var numbers: NumberForm
    var conditions: [(column: String, text: String)]
    var multiplier: Int?

    /// - Parameter multiplier: the power of ten that values are in, where it is not the usual one.
    package init(
      delimiter: Unicode.Scalar? = nil, numbers: NumberForm = NumberForm(),
      conditions: [(column: String, text: String)] = [], multiplier: Int? = nil
    ) {
      self.delimiter = delimiter
      self.numbers = numbers
      self.conditions = conditions
      self.multiplier = multiplier
    }
  }

  package init(
    _ bytes: [UInt8], for series: TradeSeries, _ options: Options
  ) throws(ImportFault) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    let delimiter: Unicode.Scalar
    if let told = options.delimiter {
      delimiter = told
    } else {
      delimiter = try CSVTable.delimiter(of: text)
    }
    let table = try CSVTable(text, delimiter: delimiter)
    let form = try FigureColumns(of: table, for: series)
    let rows = try form.rows(of: table, where: options.conditions)
    var figures: [Figure] = []
    var periods: Set<Period.Days> = []
    for row in rows {
      let period = try form.period(of: row)
      guard periods.insert(period.days).inserted else {
        throw .repeated(line: row.line, period: period.description)
      }
      let digits = try options.numbers.digits(of: row.fields[form.value], line: row.line)
      let power = (options.multiplier ?? form.multiplier) - series.multiplier
      figures.append(Figure(period: period, value: shiftedPoint(of: digits, by: power)))
    }
    guard !figures.isEmpty else { throw .noRows }
    self.figures = figures
    let told = options.delimiter == nil ? ["delimiter: \(CSVTable.name(delimiter))"] : []
    remarks = told + form.remarks(passedOver: table.rows.count - rows.count)
  }
}
