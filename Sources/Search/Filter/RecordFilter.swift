package import ProgrammeModel

/// A filter line, read for lists of some kinds of record.
///
/// All terms must hold. A word holds where it stands in a record's texts, in a code of a field, or in the name of a
/// record that a field tells, such as the city that is asked.
package struct RecordFilter: Sendable {
  /// The words, a phrase without an end too; a field whose value is not typed yet is passed over.
  let words: [SoughtWord]

  /// For each kind what is asked of it; `nil` for a kind that lacks a field that another one has.
  private let asks: [String: [(FilterField, FilterAsk)]]

  /// What cannot be asked, in the order of the line; such terms are passed over.
  package let faults: [FilterFault]

  /// - Parameter kinds: The kinds that the list may hold.
  package init(_ line: String, kinds: [String]) {
    let terms = FilterTerms(line)
    words = terms.words
    let asked = terms.terms.filter { if case .field = $0.meaning { true } else { false } }
    let known = kinds.map { ($0, FilterFields.of($0)) }
    var faults: [FilterFault] = []
    let sound = asked.filter { term in
      guard let fault = FilterFault(term, among: known.flatMap(\.1)) else { return true }
      faults.append(fault)
      return false
    }
    self.faults = faults
    asks = Dictionary(
      known.compactMap { kind, fields in Self.asks(sound, of: fields).map { (kind, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether it asks for nothing.
  package var isEmpty: Bool { words.isEmpty && asks.values.allSatisfy(\.isEmpty) && asks.count > 0 }

  /// The records of a list that pass, in its order.
  ///
  /// - Parameter search: Where words are sought; without it they are passed over.
  package func narrowed(
    _ names: [RecordName], in assessment: Assessment, search: RecordSearch?
  ) -> [RecordName] {
    var rows = FilteredRows(names, in: assessment, search: search)
    return rows.places(passing: self).map { names[$0] }
  }

  /// What is asked of a kind; `nil` where it lacks a field that is asked for.
  func asks(of kind: String) -> [(FilterField, FilterAsk)]? { asks[kind] }

  private static func asks(
    _ terms: [FilterTerm], of fields: [FilterField]
  ) -> [(FilterField, FilterAsk)]? {
    var asks: [(FilterField, FilterAsk)] = []
    for term in terms {
      guard let field = fields.first(where: { $0.name == term.fieldName }),
        let ask = FilterAsk(term, as: field)
      else { return nil }
      asks.append((field, ask))
    }
    return asks
  }
}

extension FilterTerm {
  /// The field that it asks for, by its English name.
  var fieldName: String? {
    if case .field(let name, _, _) = meaning { FieldNames.english(name) } else { nil }
  }
}
