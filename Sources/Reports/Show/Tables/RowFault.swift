import ProgrammeModel
import Search

/// Why the rows of a document can't be narrowed or ordered as was asked.
package enum RowFault: Error, Equatable {
  /// The document is no table; the screens that are.
  case noTable(String, screens: [String])

  /// The rows of the table are no records; the screens whose rows are.
  case noRecords(String, screens: [String])
  case unknownColumn(String, columns: [String])
  case unknownWay(String, column: String)
  case unknownField(String, fields: [String])
  case unreadable(field: String, value: String, example: String)
  case noSuchValue(String, field: String, values: [String])

  /// A field without a value, or a quotation without an end.
  case unfinished(String)
}

extension RowFault {
  /// The option that it is about.
  package var option: String {
    switch self {
    case .noRecords, .unknownField, .unreadable, .noSuchValue, .unfinished: "--filter"
    case .noTable: "--filter, --sort"
    case .unknownColumn, .unknownWay: "--sort"
    }
  }
}

extension RowFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noTable(let name, let screens):
      "\"\(name)\" is no table; write one of " + screens.joined(separator: ", ")
    case .noRecords(let name, let screens):
      "the rows of \"\(name)\" are no records; write one of " + screens.joined(separator: ", ")
    case .unknownColumn(let column, let columns):
      "\"\(column)\" is no column; " + Self.hint(column, columns)
    case .unknownWay(let way, let column):
      "\"\(way)\" is no way; write \(column) or \(column):desc"
    case .unknownField(let field, let fields):
      "\"\(field)\" is no field; " + Self.hint(field, fields)
    case .unreadable(let field, let value, let example):
      "\"\(value)\" is no value of \(field); write \(example)"
    case .noSuchValue(let value, let field, let values):
      "\"\(value)\" is no value of \(field); write one of " + values.joined(separator: ", ")
    case .unfinished(let term):
      "\"\(term)\" has no end; write a value, or close the quotation"
    }
  }

  private static func hint(_ name: String, _ names: [String]) -> String {
    nearestName(to: name, among: names).map { "did you mean \"\($0)\"?" }
      ?? "write one of " + names.joined(separator: ", ")
  }
}

extension RowFault {
  /// What of a filter line can't be asked of records of some kinds; `nil` where all can.
  init?(_ line: String, _ filter: RecordFilter, kinds: [String]) {
    if let term = FilterTerms(line).terms.first(where: \.isUnfinished) {
      self = .unfinished(term.text)
      return
    }
    switch filter.faults.first {
    case .unknownField(let field, _):
      var names: [String] = []
      for name in kinds.flatMap({ FilterFields.of($0).map(\.name) })
      where !names.contains(name) { names.append(name) }
      self = .unknownField(field, fields: names)
    case .unreadable(let field, let value, let example):
      let values = FilterFields.values(of: field, among: kinds)
      self =
        values.isEmpty
        ? .unreadable(field: field, value: value, example: example)
        : .noSuchValue(value, field: field, values: values)
    case nil: return nil
    }
  }

  /// A term that asks from whom or to whom and names no party; `nil` where every one is known.
  init?(partiesOf line: String, kinds: [String], in snapshot: Snapshot) {
    let fields = Set(kinds.flatMap { FilterFields.of($0) }.map(\.name)).intersection(["from", "to"])
    let names = Set(fields.flatMap { FieldNames.all(of: $0) })
    for term in FilterTerms(line).terms {
      guard case .field(let name, _, let value) = term.meaning, names.contains(name) else {
        continue
      }
      let (word, id) = (SoughtWord(value), value.lowercased())
      let isKnown = snapshot.parties.contains { party in
        let titles = party.title?.variants ?? []
        return party.id.text.hasPrefix(id)
          || titles.contains { FoldedText($0.text).contains(word) }
      }
      if !isKnown {
        self = .noSuchValue(value, field: name, values: snapshot.parties.map(\.id.text))
        return
      }
    }
    return nil
  }
}
