/// The one rectangular table that a document comes down to.
///
/// Text, Markdown, CSV and HTML are written from it, so that no two of them disagree.
package struct Sheet: Sendable {
  package var title: String
  let columns: [Column]
  var rows: [[SheetCell]]

  /// What is said where there is no row.
  var emptyWord: String?

  /// What stands over a column.
  struct Column: Sendable {
    /// The name that scripts rely on, as in JSON.
    let name: String

    /// The reader's word; `nil` for what only a spreadsheet wants, such as an id.
    let heading: String?
    let isNumber: Bool
  }

  /// Makes a row of each element.
  init<Element>(
    _ title: String, of elements: [Element], ifEmpty word: String? = nil,
    _ columns: [SheetColumn<Element>]
  ) {
    self.title = title
    self.columns = columns.map {
      Column(name: $0.name, heading: $0.heading?.withCapital, isNumber: $0.isNumber)
    }
    rows = elements.map { element in columns.map { $0.cell(element) } }
    emptyWord = word
  }

  /// The columns that a reader sees, by position: those with a heading in which anything stands.
  var shownColumns: [Int] {
    columns.indices.filter { column in
      columns[column].heading != nil && rows.contains { !$0[column].shown.isEmpty }
    }
  }

  /// The headings of ``shownColumns``.
  var shownHeadings: [String] { shownColumns.map { columns[$0].heading ?? "" } }

  /// The rows as a reader sees them.
  var shownRows: [[String]] {
    let shown = shownColumns
    return rows.map { row in shown.map { row[$0].shown } }
  }
}

extension String {
  /// The text as it opens a line: words of several lists stand in one row of headings.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
