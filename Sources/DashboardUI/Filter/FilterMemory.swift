import Finding
import ProgrammeModel
import Synchronization

/// The rows that passed last, so that a key that moves the selection costs no walk through the list.
final class FilterMemory: Sendable {
  private struct Answer: Sendable {
    let line: String
    let names: [RecordName]
    let dated: (asOf: Day, hidesIllustrative: Bool)
    let search: PendingSearch
    let hadWords: Bool
    let rows: [RecordName]
  }

  private let last = Mutex<Answer?>(nil)

  func rows(of names: [RecordName], line: String, in context: Context) -> [RecordName] {
    last.withLock { last in
      if let last, fits(last, names, line, context) { return last.rows }
      let rows = RecordFilter(line, kinds: names.kinds).narrowed(
        names, in: context.assessment, search: context.search)
      last = Answer(
        line: line, names: names, dated: (context.asOf, context.hidesIllustrative),
        search: context.pendingSearch, hadWords: context.search != nil, rows: rows)
      return rows
    }
  }

  private func fits(
    _ answer: Answer, _ names: [RecordName], _ line: String, _ context: Context
  ) -> Bool {
    answer.line == line && answer.dated == (context.asOf, context.hidesIllustrative)
      && answer.search === context.pendingSearch && answer.hadWords == (context.search != nil)
      && answer.names == names
  }
}

extension [RecordName] {
  /// The kinds of the records, each once, in their order.
  var kinds: [String] {
    var kinds: [String] = []
    for name in self where name.kind != kinds.last && !kinds.contains(name.kind) {
      kinds.append(name.kind)
    }
    return kinds
  }
}

extension [RecordName?] {
  /// The kinds of the records, each once, in their order.
  var kinds: [String] {
    var kinds: [String] = []
    for case let name? in self where name.kind != kinds.last && !kinds.contains(name.kind) {
      kinds.append(name.kind)
    }
    return kinds
  }
}
