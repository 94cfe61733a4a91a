import Phrasebook
import ProgrammeModel
import TerminalKit

/// One pane of a screen that shows several lists at once. It keeps nothing: the screen holds the cursors.
protocol ListPane: Sendable {
  func title(in context: Context) -> Term

  /// What rules the pane, at the right of its title.
  func note(in context: Context) -> [Span]

  /// What of the note stays beside the count while a filter narrows the rows: what the figures rest on.
  func basisNote(in context: Context) -> [Span]

  /// What the reader chose that rules how it is drawn, so that a kept picture is told from others.
  var variant: String { get }

  /// What tells its rows apart, in the order in which they are drawn.
  func rows(in context: Context) -> [String]

  /// The records of all rows, in their order.
  func records(in context: Context) -> [RecordName?]

  /// Draws the rows from the first in view on the pane's inside: its first column is the gutter of the selection, its last stays
  /// blank. Where names stand is noted, so that the selection can be shown on one.
  func render(
    _ rows: PaneRows, from first: Int, into frame: inout Frame, area: Rect, context: Context)

  /// How many of so many rows are in view at once in an inside of some size.
  func rowsInView(inside: Size, of count: Int, context: Context) -> Int

  /// Opens the record of a row.
  func open(_ row: String, in context: Context) -> BrowseOutcome

  /// The record of a row, where it has one.
  func record(_ row: String, in context: Context) -> RecordName?

  /// How the figure of a row came about, where it has one.
  func figure(of row: String, in context: Context) -> (any Explained)?

  /// What the detail line says of a row.
  func detail(of row: String, in context: Context) -> DetailLine?
}

extension ListPane {
  func basisNote(in context: Context) -> [Span] { [] }
  var variant: String { "" }
  func record(_ row: String, in context: Context) -> RecordName? { nil }
  func figure(of row: String, in context: Context) -> (any Explained)? { nil }

  func records(in context: Context) -> [RecordName?] {
    rows(in: context).map { record($0, in: context) }
  }
}

/// Where a pane stands on the screen.
struct PanePlace {
  /// From 0, in the order of the digits.
  let pane: Int
  let area: Rect
  let isFramed: Bool

  /// What the pane itself draws on.
  var inside: Rect { isFramed ? Pane.interior(of: area) : area }
}
