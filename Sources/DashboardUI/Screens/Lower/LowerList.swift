import ProgrammeModel
import TerminalKit

/// A list under a table that Tab goes to: what belongs to the table's selected row.
protocol LowerList {
  var title: String { get }

  /// What is counted at the right of the title.
  func note(shown: Int, of total: Int) -> [Span]

  /// What tells its rows apart, as many as it has at a width.
  func ids(columns: Int) -> [String]

  /// One row at a width.
  func line(_ index: Int, columns: Int) -> Line

  /// The record of a row, where it has one.
  func record(_ index: Int) -> RecordName?

  /// Whether its rows are still being worked out.
  var isPending: Bool { get }
}

extension LowerList {
  func record(_ index: Int) -> RecordName? { nil }
  var isPending: Bool { false }
}

/// What the user did on the lists under a table: which one the keys go to, and the selection in each.
struct LowerLists: Sendable {
  /// 0 is the table, 1 the first list under it.
  var focus = 0
  private var cursors: [Int: ListCursor<String>] = [:]

  subscript(list: Int) -> ListCursor<String> {
    get { cursors[list] ?? ListCursor() }
    set { cursors[list] = newValue }
  }

  /// Forgets the selections: the table's row is another one.
  mutating func restart() { cursors = [:] }
}
