import ProgrammeModel

/// The rows of a list that are about one kind of record.
struct RowsOfKind: Sendable {
  private let kind: String
  private let names: [RecordName]

  /// The place of each in the list.
  private let rows: [Int]

  /// What fields hold, by their names, once they were asked for.
  private var columns: [String: ValueColumn] = [:]

  /// The place of each among the records of the search, once words were sought.
  private var places: [Int]?

  init(_ kind: String, among all: [RecordName?]) {
    self.kind = kind
    rows = all.indices.filter { all[$0]?.kind == kind }
    names = rows.compactMap { all[$0] }
  }

  /// The places in the list of the rows that pass a line, in order.
  mutating func places(
    passing filter: RecordFilter, _ pass: inout FilterPass, _ search: RecordSearch?
  ) -> [Int] {
    guard let asks = filter.asks(of: kind) else { return [] }
    var passes = [Bool](repeating: true, count: rows.count)
    for (field, ask) in asks {
      let matches = column(field, pass).matches { pass.holds(ask, $0) }
      for row in passes.indices where passes[row] { passes[row] = matches.contains(row) }
    }
    if let search {
      for word in filter.words { keep(&passes, with: word, &pass, search) }
    }
    return passes.indices.filter { passes[$0] }.map { rows[$0] }
  }

  /// Keeps the rows that have a word in their texts, in a code, or in the name of a record that they tell.
  private mutating func keep(
    _ passes: inout [Bool], with word: SoughtWord, _ pass: inout FilterPass,
    _ search: RecordSearch
  ) {
    let marks = search.marks(word, of: kind)
    let places = places(in: search)
    let without = passes.indices.filter { passes[$0] && !marks.contains(places[$0]) }
    guard !without.isEmpty else { return }
    for row in without { passes[row] = false }
    for field in FilterFields.of(kind) where pass.mayMean(word, field) {
      let matches = column(field, pass).matches { pass.has(word, $0, as: field) }
      for row in without where matches.contains(row) { passes[row] = true }
    }
  }

  private mutating func column(_ field: FilterField, _ pass: FilterPass) -> ValueColumn {
    if let known = columns[field.name] { return known }
    let column = ValueColumn(field, of: names, kind: kind, in: pass.assessment)
    columns[field.name] = column
    return column
  }

  private mutating func places(in search: RecordSearch) -> [Int] {
    if let places { return places }
    let found = names.map { search.place(of: $0) }
    places = found
    return found
  }
}
