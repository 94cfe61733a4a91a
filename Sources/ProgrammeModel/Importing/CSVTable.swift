import Foundation

/// A CSV file: a line of names, and rows of as many fields.
///
/// Source: RFC 4180; LF or CR alone ends a line too, and a byte order mark is passed over.
struct CSVTable {
  let names: [String]
  let rows: [Row]

  /// A row with the line that it begins on.
  struct Row {
    let line: Int
    let fields: [String]
  }

  init(_ text: String, delimiter: Unicode.Scalar) throws(ImportFault) {
    var reader = Reader(delimiter: delimiter)
    for scalar in text.unicodeScalars.drop(while: { $0 == "\u{FEFF}" }) {
      try reader.take(scalar)
    }
    var rows = try reader.finish()
    guard !rows.isEmpty else { throw .empty }
    names = rows.removeFirst().fields.map { $0.trimmingCharacters(in: .whitespaces) }
    self.rows = rows
    for row in rows where row.fields.count != names.count {
      throw .raggedRow(line: row.line, found: row.fields.count, wanted: names.count)
    }
  }

  /// The only delimiter that divides the first line, or a fault where there is none or several.
  static func delimiter(of text: String) throws(ImportFault) -> Unicode.Scalar {
    let first = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    let candidates: [Unicode.Scalar] = [",", ";", "\t", "|"]
    let found = candidates.filter { first.contains($0) }
    guard found.count == 1 else {
      throw .delimiterUnknown(candidates: (found.isEmpty ? candidates : found).map(name))
    }
    return found[0]
  }

  /// How a delimiter is called in messages.
  static func name(_ delimiter: Unicode.Scalar) -> String {
    delimiter == "\t" ? "tab" : String(Character(delimiter))
  }

  /// The position of a column, by its name without regard to case.
  func column(_ name: String) -> Int? {
    names.firstIndex { $0.lowercased() == name.lowercased() }
  }
}

extension CSVTable {
  /// Goes through a text scalar by scalar.
  private struct Reader {
    let delimiter: Unicode.Scalar
    private var rows: [Row] = []
    private var fields: [String] = []
    private var field = ""
    private var state = State.start
    private var line = 1
    private var rowLine = 1

    /// Whether the last scalar was a CR, which a LF belongs to.
    private var endsWithReturn = false

    /// Where in a field it is.
    private enum State { case start, plain, quoted, afterQuote }

    init(delimiter: Unicode.Scalar) { self.delimiter = delimiter }

    mutating func take(_ scalar: Unicode.Scalar) throws(ImportFault) {
      let isPair = endsWithReturn && scalar == "\n"
      endsWithReturn = scalar == "\r"
      if endsWithReturn || scalar == "\n" && !isPair { line += 1 }
      switch (state, scalar) {
      case (.start, "\""): state = .quoted
      case (.quoted, "\""): state = .afterQuote
      case (.quoted, _): field.unicodeScalars.append(scalar)
      case (.afterQuote, "\""):
        field.append("\"")
        state = .quoted
      case (_, delimiter): endField()
      case (_, "\n") where isPair: break
      case (_, "\r"), (_, "\n"): endRow()
      case (.afterQuote, _): throw .strayQuote(line: line)
      default:
        field.unicodeScalars.append(scalar)
        state = .plain
      }
    }

    private mutating func endField() {
      fields.append(field)
      field = ""
      state = .start
    }

    /// A line without anything in it is no row.
    private mutating func endRow() {
      endField()
      if fields != [""] { rows.append(Row(line: rowLine, fields: fields)) }
      fields = []
      rowLine = line
    }

    mutating func finish() throws(ImportFault) -> [Row] {
      if state == .quoted { throw .openQuote(line: rowLine) }
      endRow()
      return rows
    }
  }
}
