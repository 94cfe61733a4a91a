import Finding
import ProgrammeModel
import Synchronization

/// What a list held and what of it passed last, so that a key that moves the selection or types a letter costs no walk
/// through the list: lists that are kept are the same array, which is told at once.
final class FilterMemory: Sendable {
  private struct Question: Sendable {
    let line: String
    let asOf: Day
    let hidesIllustrative: Bool
    let search: PendingSearch
    let hadWords: Bool

    init(_ line: String, in context: Context) {
      self.line = line
      (asOf, hidesIllustrative) = (context.asOf, context.hidesIllustrative)
      (search, hadWords) = (context.pendingSearch, context.search != nil)
    }

    func isLike(_ other: Question) -> Bool {
      line == other.line && asOf == other.asOf && hidesIllustrative == other.hidesIllustrative
        && search === other.search && hadWords == other.hadWords
    }
  }

  private struct Answer: Sendable {
    let question: Question
    let list: any Sendable
    let passing: any Sendable
    let places: [Int]
  }

  private let last = Mutex<Answer?>(nil)
  private let kinds = Mutex<(list: any Sendable, kinds: [String])?>(nil)

  /// The rows that pass, in their order; a row about no record never does.
  func rows<Row: Equatable & Sendable>(
    of rows: [Row], line: String, in context: Context, records: () -> [RecordName?]
  ) -> [Row] {
    let answer = answer(of: rows, line: line, in: context, records: records)
    return answer.passing as? [Row] ?? []
  }

  /// The places of the rows that pass.
  func places<Row: Equatable & Sendable>(
    of rows: [Row], line: String, in context: Context, records: () -> [RecordName?]
  ) -> [Int] {
    answer(of: rows, line: line, in: context, records: records).places
  }

  private func answer<Row: Equatable & Sendable>(
    of rows: [Row], line: String, in context: Context, records: () -> [RecordName?]
  ) -> Answer {
    let question = Question(line, in: context)
    return last.withLock { last in
      if let last, last.question.isLike(question), last.list as? [Row] == rows { return last }
      let records = records()
      let names = records.compactMap { $0 }
      let passing = Set(
        RecordFilter(line, kinds: records.kinds).narrowed(
          names, in: context.assessment, search: context.search))
      let places = records.indices.filter { records[$0].map(passing.contains) ?? false }
      let answer = Answer(
        question: question, list: rows, passing: places.map { rows[$0] }, places: places)
      last = answer
      return answer
    }
  }

  /// The kinds of the records of a list, each once, in their order.
  func kinds<Row: Equatable & Sendable>(of rows: [Row], records: () -> [RecordName?]) -> [String] {
    kinds.withLock { last in
      if let last, last.list as? [Row] == rows { return last.kinds }
      let found = records().kinds
      last = (rows, found)
      return found
    }
  }
}

extension [RecordName?] {
  /// The kinds of the records, each once, in their order.
  fileprivate var kinds: [String] {
    var kinds: [String] = []
    for case let name? in self where name.kind != kinds.last && !kinds.contains(name.kind) {
      kinds.append(name.kind)
    }
    return kinds
  }
}
