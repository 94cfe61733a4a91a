import Phrasebook
package import TerminalKit

/// A screen of which the reader narrows a list by a line of words and fields: the line, its keys, and the way from match to
/// match, whatever the list is made of.
package protocol NarrowedScreen: Screen {
  /// What narrows the list that the keys go to.
  var filter: ListFilter { get set }

  /// How many rows of that list pass, and how many there are.
  func rowCounts(in context: Context) -> (shown: Int, all: Int)

  /// Whether the rows are still being worked out, so that some may not pass.
  func isPreparing(in context: Context) -> Bool

  /// Gives the keys to the list that is narrowed, where the screen has others.
  mutating func focusFilteredList()

  /// Chooses the list that is to be narrowed, and gives it the keys.
  mutating func chooseFilteredList()

  /// Selects the row so many matches further on, round the ends; `false` where there is none.
  mutating func goToMatch(by step: Int, in context: Context) -> Bool
}

extension NarrowedScreen {
  package func isPreparing(in context: Context) -> Bool { false }
  package mutating func focusFilteredList() {}
  package mutating func chooseFilteredList() { focusFilteredList() }

  package var isTyping: Bool { filter.isTyping }
  package mutating func clearTyped() { filter.clearTyped() }
  package func typingRows(in context: Context) -> [CommandRow]? {
    filter.isTyping ? ListFilter.rows : nil
  }
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
    let counts = rowCounts(in: context)
    return FilterLine(
      filter, kinds: filterKinds(in: context), total: counts.all, shown: counts.shown,
      isPreparing: isPreparing(in: context), context: context)
  }

  /// The keys that begin the filter and go from match to match.
  static var filterKeys: [BrowseCommand<Self>] {
    [
      Command(.character("/"), phrase: \.filter) { screen, _ in
        screen.chooseFilteredList()
        screen.filter.begin()
        return .stay
      },
      match(.character("n"), phrase: \.nextMatch, by: 1),
      match(.character("N"), phrase: \.previousMatch, by: -1),
    ]
  }

  private static func match(
    _ key: Key, phrase: any KeyPath<Commands, CommandPhrase> & Sendable, by step: Int
  ) -> BrowseCommand<Self> {
    Command(key, phrase: phrase, shown: .helpOnly) { screen, context in
      guard screen.filter.isInForce else { return .say(\.noNextMatch) }
      screen.focusFilteredList()
      return screen.goToMatch(by: step, in: context) ? .stay : .say(\.noNextMatch)
    }
  }
}
