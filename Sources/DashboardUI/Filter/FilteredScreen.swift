import Finding
import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// A list that the reader narrows by a line of words and fields.
///
/// A screen gives ``allRows(in:)`` and draws ``ListScreen/rows(in:)``; the keys, the line and the narrowing come by
/// themselves with `movement` and `back`. A list of other rows than records says which record each row is about.
package protocol FilteredScreen: ListScreen {
  var filter: ListFilter { get set }

  /// The rows as they are without a filter, in the order in which they are drawn.
  func allRows(in context: Context) -> [RowID]

  /// The rows that pass.
  func passingRows(in context: Context) -> [RowID]

  /// The records of all rows, in their order; a row about none never passes.
  func allRecords(in context: Context) -> [RecordName?]

  /// Whether the rows are still being worked out, so that some may not pass.
  func isPreparing(in context: Context) -> Bool

  /// Gives the keys to the list that is narrowed, where the screen has others.
  mutating func focusFilteredList()
}

extension FilteredScreen {
  package func passingRows(in context: Context) -> [RowID] {
    filter.narrowed(allRows(in: context), in: context) { allRecords(in: context) }
  }

  package func rows(in context: Context) -> [RowID] { passingRows(in: context) }

  package func isEmpty(in context: Context) -> Bool {
    rows(in: context).isEmpty && !isPreparing(in: context)
  }

  package func isPreparing(in context: Context) -> Bool { false }
  package mutating func focusFilteredList() {}

  package var isTyping: Bool { filter.isTyping }
  package var typingRows: [CommandRow]? { filter.isTyping ? ListFilter.rows : nil }
  package var searches: Bool { filter.isShown }
  package var showsFilterLine: Bool { filter.isShown }

  package mutating func type(_ key: Key, in context: Context) -> BrowseOutcome? {
    typeFilter(key, in: context)
  }

  /// Takes a key of the filter while it is typed; `nil` leaves it to the list.
  mutating func typeFilter(_ key: Key, in context: Context) -> BrowseOutcome? {
    let kinds = { [self] in filterKinds(in: context) }
    return filter.take(key, kinds: kinds, in: context) ? .stay : nil
  }

  package func filterLine(in context: Context) -> FilterLine? {
    guard filter.isShown else { return nil }
    return FilterLine(
      filter, kinds: filterKinds(in: context), total: allRows(in: context).count,
      shown: passingRows(in: context).count, isPreparing: isPreparing(in: context),
      context: context)
  }

  /// The kinds that the list holds.
  package func filterKinds(in context: Context) -> [String] {
    filter.kinds(of: allRows(in: context)) { allRecords(in: context) }
  }

  /// The keys that move the selection, and those of the filter.
  package static var movement: [BrowseCommand<Self>] { moves + filterKeys }

  /// The keys that begin the filter and go from match to match.
  static var filterKeys: [BrowseCommand<Self>] {
    [
      Command(.character("/"), phrase: \.filter) { screen, _ in
        screen.focusFilteredList()
        screen.filter.begin()
        return .stay
      },
      match(.character("n"), phrase: \.nextMatch, by: 1),
      match(.character("N"), phrase: \.previousMatch, by: -1),
    ]
  }

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

  private static func match(
    _ key: Key, phrase: any KeyPath<Commands, CommandPhrase> & Sendable, by step: Int
  ) -> BrowseCommand<Self> {
    Command(key, phrase: phrase, shown: .helpOnly) { screen, context in
      guard screen.filter.isInForce else { return .say(\.noNextMatch) }
      screen.focusFilteredList()
      let rows = screen.rows(in: context)
      guard let index = screen.cursor.index(in: rows) else { return .say(\.noNextMatch) }
      let target = (index + step + rows.count) % rows.count
      let height = screen.rowsInView(of: context.body, in: context)
      screen.cursor.move(by: target - index, in: rows, height: height)
      return .stay
    }
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

  /// What an empty list says: that there is nothing, or that the filter hides everything.
  func emptyWords(_ empty: any KeyPath<EmptyStates, String> & Sendable) -> String {
    isFiltered ? phrases.nothingMatches : phrases.emptyStates[keyPath: empty]
  }
}
