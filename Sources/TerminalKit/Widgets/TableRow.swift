/// One row of the screen in a ``Table``: cells, or a line across all columns.
package struct TableRow {
  enum Content {
    case cells([[Span]])
    case line(Line)
  }

  let content: Content
  let indent: Int

  /// Creates a row with the cells of the columns in order. The indent moves the name cell.
  package init(_ cells: [[Span]], indent: Int = 0) {
    content = .cells(cells)
    self.indent = max(indent, 0)
  }

  /// Creates a row that knows no columns, such as a group's title or a second line.
  package init(_ line: Line, indent: Int = 0) {
    content = .line(line)
    self.indent = max(indent, 0)
  }

  /// The text of a line across all columns; `nil` where there are cells.
  var text: String? { if case .line(let line) = content { line.text } else { nil } }

  package static var blank: TableRow { TableRow(Line([])) }
}
