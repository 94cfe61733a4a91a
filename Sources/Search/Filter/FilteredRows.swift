package import ProgrammeModel

/// The rows of a list as filter lines are held against them: what they hold is looked up once for all lines, so that a
/// letter costs no look at a record.
package struct FilteredRows: Sendable {
  private let assessment: Assessment
  private let search: RecordSearch?
  private var parts: [RowsOfKind]

  /// The kinds of the records, each once, in their order.
  package let kinds: [String]

  /// - Parameters:
  ///   - names: The record of each row; a row about none never passes.
  ///   - search: Where words are sought; without it they are passed over.
  package init(_ names: [RecordName?], in assessment: Assessment, search: RecordSearch?) {
    self.assessment = assessment
    self.search = search
    kinds = names.kinds
    parts = kinds.map { RowsOfKind($0, among: names) }
  }

  /// The places of the rows that pass a line, in order.
  package mutating func places(passing filter: RecordFilter) -> [Int] {
    var pass = FilterPass(in: assessment)
    let found = parts.indices.map { parts[$0].places(passing: filter, &pass, search) }
    return found.count == 1 ? found[0] : found.joined().sorted()
  }
}

extension [RecordName?] {
  /// The kinds of the records, each once, in their order.
  package var kinds: [String] {
    var kinds: [String] = []
    for case let name? in self where name.kind != kinds.last && !kinds.contains(name.kind) {
      kinds.append(name.kind)
    }
    return kinds
  }
}
