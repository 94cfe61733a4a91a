import ProgrammeModel
import Search
import Synchronization

/// What a list held and what of it passed last, so that a key that moves the selection costs no walk through the list, and
/// one that types a letter no look at its records: lists that are kept are the same array, which is told at once.
final class FilterMemory: Sendable {
  private struct Answer: Sendable {
    let setting: AnswerSetting
    let list: any Sendable
    var rows: FilteredRows
    var line: String
    var places: [Int]

    /// The rows that pass, once they were asked for.
    var passing: (any Sendable)?
  }

  private let last = Mutex<Answer?>(nil)
  private let kinds = Mutex<(list: any Sendable, kinds: [String])?>(nil)

  /// The rows that pass, in their order; a row about no record never does.
  func rows<Row: Equatable & Sendable>(
    of rows: [Row], line: String, in context: Context, records: () -> [RecordName?]
  ) -> [Row] {
    last.withLock { last in
      var answer = Self.answer(last, of: rows, line: line, in: context, records: records)
      let passing = answer.passing as? [Row] ?? answer.places.map { rows[$0] }
      answer.passing = passing
      last = answer
      return passing
    }
  }

  /// The places of the rows that pass.
  func places<Row: Equatable & Sendable>(
    of rows: [Row], line: String, in context: Context, records: () -> [RecordName?]
  ) -> [Int] {
    last.withLock { last in
      let answer = Self.answer(last, of: rows, line: line, in: context, records: records)
      last = answer
      return answer.places
    }
  }

  private static func answer<Row: Equatable & Sendable>(
    _ last: Answer?, of list: [Row], line: String, in context: Context,
    records: () -> [RecordName?]
  ) -> Answer {
    let setting = AnswerSetting(context)
    guard var answer = last, answer.setting.isLike(setting), answer.list as? [Row] == list else {
      var rows = FilteredRows(records(), in: context.assessment, search: context.search)
      let places = rows.places(passing: RecordFilter(line, kinds: rows.kinds))
      return Answer(setting: setting, list: list, rows: rows, line: line, places: places)
    }
    if answer.line == line { return answer }
    let filter = RecordFilter(line, kinds: answer.rows.kinds)
    answer.places = answer.rows.places(passing: filter)
    (answer.line, answer.passing) = (line, nil)
    return answer
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
