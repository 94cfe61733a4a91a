import Finding
import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// A list of records that the reader narrows by a line of words and fields.
///
/// A screen gives ``allRows(in:)`` and draws ``ListScreen/rows(in:)``; the keys, the line and the narrowing come by
/// themselves with `movement` and `back`.
package protocol FilteredScreen: RecordListScreen {
  var filter: ListFilter { get set }

  /// The rows as they are without a filter, in the order in which they are drawn.
  func allRows(in context: Context) -> [RecordName]
}

extension FilteredScreen {
  package func rows(in context: Context) -> [RecordName] {
    filter.narrowed(allRows(in: context), in: context)
  }

  package var isTyping: Bool { filter.isTyping }
  package var searches: Bool { filter.isShown }
  package var showsFilterLine: Bool { filter.isShown }

  package mutating func type(_ key: Key, in context: Context) -> BrowseOutcome? {
    typeFilter(key, in: context)
  }

  /// Takes a key of the filter while it is typed; `nil` leaves it to the list.
  mutating func typeFilter(_ key: Key, in context: Context) -> BrowseOutcome? {
    let names = allRows(in: context)
    let line = filter.field.text
    let isTaken = filter.type(key) { context.completion(of: line, kinds: names.kinds) }
    return isTaken ? .stay : nil
  }

  package func filterLine(in context: Context) -> FilterLine? {
    guard filter.isShown else { return nil }
    return FilterLine(
      filter, all: allRows(in: context), shown: rows(in: context).count, context: context)
  }

  /// The keys that move the selection, and those of the filter.
  package static var movement: [BrowseCommand<Self>] {
    moves + [
      Command(.character("/"), phrase: \.filter) { screen, _ in
        screen.filter.begin()
        return .stay
      },
      match(.character("n"), phrase: \.nextMatch, by: 1),
      match(.character("N"), phrase: \.previousMatch, by: -1),
    ]
  }

  /// The first Esc shows every row again, the next one goes back.
  package static var back: BrowseCommand<Self> {
    Command(.escape, .backspace, .left, .character("h"), phrase: \.back) { screen, _ in
      guard screen.filter.isInForce else { return .pop }
      screen.filter.clear()
      return .stay
    }
  }

  private static func match(
    _ key: Key, phrase: any KeyPath<Commands, CommandPhrase> & Sendable, by step: Int
  ) -> BrowseCommand<Self> {
    Command(key, phrase: phrase, shown: .helpOnly) { screen, context in
      let rows = screen.rows(in: context)
      guard screen.filter.isInForce, let index = screen.cursor.index(in: rows) else {
        return .say(\.noNextMatch)
      }
      let target = (index + step + rows.count) % rows.count
      let height = screen.rowsInView(of: context.body, in: context)
      screen.cursor.move(by: target - index, in: rows, height: height)
      return .stay
    }
  }
}

extension Context {
  /// What the end of a filter line may become.
  func completion(of line: String, kinds: [String]) -> FilterCompletion? {
    let names = snapshot.parties.map(\.common.id) + assessment.areas.map(\.area.common.id)
    return FilterCompletion(line, kinds: kinds, names: names)
  }

  /// What an empty list says: that there is nothing, or that the filter hides everything.
  func emptyWords(_ empty: any KeyPath<EmptyStates, String> & Sendable) -> String {
    isFiltered ? phrases.nothingMatches : phrases.emptyStates[keyPath: empty]
  }
}
