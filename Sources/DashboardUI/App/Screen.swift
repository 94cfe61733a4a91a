package import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// One full page of the dashboard.
///
/// A screen keeps only what the user did on it, such as the selected row. Data, language and time
/// come with each call in ``Context``, so a screen is never out of date.
package protocol Screen: Sendable {
  /// The keys that only look, in the order in which the key bar shows them.
  static var commands: [BrowseCommand<Self>] { get }

  /// The keys that ask for a change outside; a kiosk's session never reads them.
  static var writeCommands: [WriteCommand<Self>] { get }

  /// Whether the screen below stays in view, muted, around this one.
  static var isOverlay: Bool { get }

  /// Whether it shows records, so that the keys that copy or edit one are of use.
  static var holdsRecords: Bool { get }

  /// What the screen is called in the breadcrumb.
  func title(in context: Context) -> String

  /// The glyph after its name in the breadcrumb: its evidence rating.
  func mark(in context: Context) -> Span?

  /// What stands at the left of the header instead of the breadcrumb, where columns are few.
  func headline(in context: Context, columns: Int) -> [Span]?

  /// How many of its panes found no room, and are reached by Tab or their digits.
  func hiddenPanes(in context: Context) -> Int

  /// Draws the body: all rows but the header, the notice, the detail line and the key bar.
  func render(into frame: inout Frame, area: Rect, context: Context)

  /// The record under the cursor and why it is so.
  func detail(in context: Context) -> DetailLine?

  /// Whether letters are text rather than commands, as in a filter.
  var isTyping: Bool { get }

  /// Takes a key while ``isTyping``; `nil` lets it be a command.
  mutating func type(_ key: Key, in context: Context) -> BrowseOutcome?

  /// Empties the text that is being typed, so that another one takes its place.
  mutating func clearTyped()

  /// What keys do while ``isTyping``, where they do something else then than the commands say.
  func typingRows(in context: Context) -> [CommandRow]?

  /// The commands of every screen that the key bar shows alone, while the screen's own have nothing to do.
  func hints(in context: Context) -> [any KeyPath<Commands, CommandPhrase> & Sendable]?

  /// Whether there is nothing to show, so that a kiosk passes the page over.
  func isEmpty(in context: Context) -> Bool

  /// Whether a line of the screen tells what narrows its list.
  var showsFilterLine: Bool { get }

  /// The line that tells what narrows its list.
  func filterLine(in context: Context) -> FilterLine?

  /// The kinds of record that its filter may ask for; none where it has no filter.
  func filterKinds(in context: Context) -> [String]

  /// Whether it seeks words in all records.
  var searches: Bool { get }

  /// Whether it tells how good the data is.
  var reviews: Bool { get }

  /// The record that the screen is about, where it is about one; once it is gone, that is said instead of the screen.
  var subject: RecordName? { get }

  /// The record under the cursor, where there is one.
  func selectedRecord(in context: Context) -> RecordName?

  /// Makes the selection stick to its record: the data, the day or the language is about to change.
  mutating func holdSelection(in context: Context)

  /// Gives the keys to the pane or tab that is pointed at, and says whether they were elsewhere before.
  mutating func focus(at hits: [Hit], in context: Context) -> Bool

  /// Moves the selection to what is pointed at.
  mutating func point(at hits: [Hit], in context: Context) -> Pointing

  /// Scrolls the list that is pointed at by some rows, and says whether there is one.
  mutating func scroll(by rows: Int, at hits: [Hit], in context: Context) -> Bool
}

extension Screen {
  package static var writeCommands: [WriteCommand<Self>] { [] }
  package static var isOverlay: Bool { false }
  package static var holdsRecords: Bool { true }
  package func mark(in context: Context) -> Span? { nil }
  package func headline(in context: Context, columns: Int) -> [Span]? { nil }
  package func hiddenPanes(in context: Context) -> Int { 0 }
  package func detail(in context: Context) -> DetailLine? { nil }
  package var isTyping: Bool { false }
  package mutating func type(_ key: Key, in context: Context) -> BrowseOutcome? { nil }
  package mutating func clearTyped() {}
  package func typingRows(in context: Context) -> [CommandRow]? { nil }
  package func hints(in context: Context) -> [any KeyPath<Commands, CommandPhrase> & Sendable]? {
    nil
  }
  package func isEmpty(in context: Context) -> Bool { false }
  package var showsFilterLine: Bool { false }
  package func filterKinds(in context: Context) -> [String] { [] }
  package func filterLine(in context: Context) -> FilterLine? { nil }
  package var searches: Bool { false }
  package var reviews: Bool { false }
  package var subject: RecordName? { nil }
  package func selectedRecord(in context: Context) -> RecordName? { nil }
  package mutating func holdSelection(in context: Context) {}
  package mutating func focus(at hits: [Hit], in context: Context) -> Bool { false }

  package mutating func point(at hits: [Hit], in context: Context) -> Pointing {
    focus(at: hits, in: context) ? .elsewhere : .nowhere
  }

  package mutating func scroll(by rows: Int, at hits: [Hit], in context: Context) -> Bool { false }
}
