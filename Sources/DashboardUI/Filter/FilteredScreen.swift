import Phrasebook
package import ProgrammeModel
import Search
import TerminalKit

/// A list that the reader narrows by a line of words and fields.
///
/// A screen gives ``allRows(in:)`` and draws ``ListScreen/rows(in:)``; the keys, the line and the narrowing come by
/// themselves with `movement` and `back`. A list of other rows than records says which record each row is about.
package protocol FilteredScreen: NarrowedScreen, ListScreen {
  /// The rows as they are without a filter, in the order in which they are drawn.
  func allRows(in context: Context) -> [RowID]

  /// The rows that pass.
  func passingRows(in context: Context) -> [RowID]

  /// The records of all rows, in their order; a row about none never passes.
  func allRecords(in context: Context) -> [RecordName?]
}

extension FilteredScreen {
  package func passingRows(in context: Context) -> [RowID] {
    filter.narrowed(allRows(in: context), in: context) { allRecords(in: context) }
  }

  package func rows(in context: Context) -> [RowID] { passingRows(in: context) }

  package func isEmpty(in context: Context) -> Bool {
    rows(in: context).isEmpty && !isPreparing(in: context)
  }

  package func rowCounts(in context: Context) -> (shown: Int, all: Int) {
    (passingRows(in: context).count, allRows(in: context).count)
  }

  /// The kinds that the list holds.
  package func filterKinds(in context: Context) -> [String] {
    filter.kinds(of: allRows(in: context)) { allRecords(in: context) }
  }

  package mutating func goToMatch(by step: Int, in context: Context) -> Bool {
    cursor.moveRound(
      by: step, in: rows(in: context), height: rowsInView(of: context.body, in: context))
  }

  /// The keys that move the selection, and those of the filter.
  package static var movement: [BrowseCommand<Self>] { moves + filterKeys }

  /// The first Esc shows every row again, the next one goes back.
  package static var back: BrowseCommand<Self> {
    Command(.escape, .backspace, .left, .character("h"), phrase: \.back) { $0.goBack(in: $1) }
  }

  /// Shows every row again, or else goes back.
  mutating func goBack(in context: Context) -> BrowseOutcome {
    guard filter.isInForce else { return .pop }
    filter.clear()
    return .stay
  }
}

extension FilteredScreen where Self: RecordListScreen {
  package func allRecords(in context: Context) -> [RecordName?] { allRows(in: context) }

  package func passingRows(in context: Context) -> [RecordName] {
    filter.narrowed(allRows(in: context), in: context)
  }
}

extension Context {
  /// What the end of a filter line may become.
  func completion(of line: String, kinds: [String]) -> FilterCompletion? {
    FilterCompletion(line, kinds: kinds, names: filterNames)
  }

  /// What cities and areas are called in one word, and their ids; told once.
  private var filterNames: [String] {
    assessment.remember("filter names \(language.rawValue)") { wordsOfNames }
  }

  private var wordsOfNames: [String] {
    let called = snapshot.parties.map(\.title) + assessment.areas.map(\.area.title)
    let words = called.compactMap { $0?.resolved(languagePreference)?.text.lowercased() }
    let ids = snapshot.parties.map(\.common.id) + assessment.areas.map(\.area.common.id)
    return (words + ids).filter { !$0.isEmpty && !$0.contains(" ") }
  }
}
