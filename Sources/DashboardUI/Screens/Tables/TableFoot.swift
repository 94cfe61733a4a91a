import TerminalKit

/// The rows that close a table, in its columns.
struct TableFoot {
  let rows: [TableRow]

  /// Whether a line stands between them and the list.
  let isSetOff: Bool
}
