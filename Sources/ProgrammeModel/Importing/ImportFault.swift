/// Why a file of figures was not taken: the place, what was found, and what to write.
package enum ImportFault: Error, Equatable {
  case notUTF8
  case empty
  case openQuote(line: Int)
  case delimiterUnknown(candidates: [String])
  case columnsUnknown(found: [String])
  case raggedRow(line: Int, found: Int, wanted: Int)
  case noPeriod(line: Int, text: String)
  case noNumber(line: Int, text: String, hint: String)
  case mixed(column: String, values: [String])
  case noRows
  case repeated(line: Int, period: String)
  case noSuchColumn(String, nearest: String?)
  case unit(wanted: String, found: String)
  case flowUnknown(String)
  case noSeries(String, nearest: String?, known: [String])
  case noSource(String, nearest: String?)
  case strayQuote(line: Int)
  case repeatedKey(String)
  case tooBig
  case unreadable(String)
}

extension ImportFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notUTF8: "is no UTF-8; save it as CSV UTF-8"
    case .empty: "holds no line of names and no figures"
    case .openQuote(let line): "line \(line): a quotation mark is never closed"
    case .delimiterUnknown(let candidates):
      "the delimiter can't be told (\(candidates.joined(separator: ", "))); write --delimiter"
    case .columnsUnknown(let found):
      "has neither period and value nor UN Comtrade's period and primaryValue among its columns: "
        + found.joined(separator: ", ")
    case .raggedRow(let line, let found, let wanted):
      "line \(line): has \(found) fields where the first line has \(wanted); is it the --delimiter?"
    case .noPeriod(let line, let text):
      "line \(line): \"\(text)\" is no period; write 2021, 2021-05, 2021-Q2 or 2021-01/2021-09"
    case .noNumber(let line, let text, let hint): "line \(line): \"\(text)\" is no number; \(hint)"
    case .mixed(let column, let values):
      "has several of \(column): \(values.joined(separator: ", ")); choose with "
        + "--where \(column)=\(values.first ?? "")"
    case .noRows: "has no figure for this series"
    case .repeated(let line, let period):
      "line \(line): the period \(period) stands there twice; choose rows with --where COLUMN=TEXT"
    case .noSuchColumn(let name, let nearest):
      "has no column \"\(name)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
    case .unit(let wanted, let found):
      "is in \(found), and the series in \(wanted): no rate of exchange is known"
    case .flowUnknown(let flow):
      "has exports and imports, and the series' flow is \(flow); name a series of one of them"
    case .noSeries(let id, let nearest, let known):
      "--series: there is no series \"\(id)\"" + Self.hint(nearest, known: known)
    case .noSource(let id, let nearest):
      "--source: there is no source \"\(id)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
    case .strayQuote(let line):
      "line \(line): text follows a closing quotation mark; write \"\" for one within a field"
    case .repeatedKey(let finding): "the series' own file has to be mended first: \(finding)"
    case .tooBig: "has more than \(largestFile) bytes; split it"
    case .unreadable(let reason): "cannot be read: \(reason)"
    }
  }

  /// Whether the file of figures is at fault, rather than what the command line names.
  package var isOfFile: Bool {
    switch self {
    case .noSeries, .noSource: false
    default: true
    }
  }

  /// The nearest name, or else those that there are, of very many the first.
  private static func hint(_ nearest: String?, known: [String]) -> String {
    if let nearest { return "; did you mean \"\(nearest)\"?" }
    if known.isEmpty { return "; the programme has none" }
    let named = known.prefix(20).joined(separator: ", ")
    return "; there are: \(named)" + (known.count > 20 ? ", …" : "")
  }
}
