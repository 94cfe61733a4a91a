/// Rows in columns, with a header, a selection and a part of a long list in view.
///
/// Only the visible rows are asked for. The first column of the area is the gutter of the
/// selection, the last stays blank.
package struct Table: Widget {
  private let columns: [Column]
  private let count: Int
  private let firstVisible: Int
  private let selected: Int?
  private let nameColumn: Int
  private let hasHeader: Bool
  private let more: ((Int) -> String)?
  private let entry: ((Int) -> Int?)?
  private let row: (Int) -> TableRow

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - firstVisible: The first row in view, from ``ListScroll``.
  ///   - nameColumn: The column whose cell shows the selection.
  ///   - more: The words for entries below the last row in view: `3 more ↓`. They take a row.
  ///   - entry: Which entry of the list under the keys a row belongs to, where some rows are no
  ///     entries or an entry takes several; without it the rows are the entries.
  ///   - row: Gives the row at an index from 0 up to `count`.
  package init(
    columns: [Column], count: Int, firstVisible: Int = 0, selected: Int? = nil,
    nameColumn: Int = 0, hasHeader: Bool = true, more: ((Int) -> String)? = nil,
    entry: ((Int) -> Int?)? = nil, row: @escaping (Int) -> TableRow
  ) {
    self.columns = columns
    self.count = max(count, 0)
    self.firstVisible = max(firstVisible, 0)
    self.selected = selected
    self.nameColumn = nameColumn
    self.hasHeader = hasHeader
    self.more = more
    self.entry = entry
    self.row = row
  }

  /// The rows of a list that a table of some height shows at a time.
  package static func visibleRows(
    count: Int, height: Int, hasHeader: Bool = true, hasMore: Bool = true
  ) -> Int {
    let body = max(height - (hasHeader ? 1 : 0), 0)
    return count <= body || !hasMore || body < 2 ? body : body - 1
  }

  package func render(into frame: inout Frame, area: Rect) {
    let text = Rect(
      x: area.minX + 1, y: area.minY, width: area.width - 2, height: area.height)
    let layout = ColumnLayout(columns, width: text.width)
    if hasHeader, !frame.isSpoken { drawHeader(into: &frame, area: text.row(0), layout: layout) }

    let visible = Self.visibleRows(
      count: count, height: area.height, hasHeader: hasHeader, hasMore: more != nil)
    let end = min(firstVisible + visible, count)
    for index in min(firstVisible, end)..<end {
      let place = text.row(index - firstVisible + (hasHeader ? 1 : 0))
      let row = row(index)
      let name = draw(row, into: &frame, area: place, layout: layout)
      if index == selected { frame.showSelection(on: name) }
      if let entry = entry == nil ? index : entry?(index) {
        frame.noteName(of: entry, in: name)
        let words = frame.isSpoken ? self.words(of: row) : nil
        frame.note(.entry(entry), in: area.row(place.minY - area.minY), words: words)
      } else if frame.isSpoken, let words = self.words(of: row) {
        frame.note(.reading, in: area.row(place.minY - area.minY), words: words)
      }
    }
    if let more, end < count, area.height - visible > (hasHeader ? 1 : 0) {
      let note = Line(more(left(from: end)), as: .muted, alignment: .trailing)
      frame.draw(note, in: text.rowFromBottom(0))
    }
  }

  /// What the note below the view counts, where `end` is the first row that is out of view: the entries that have no row in
  /// view yet. Where there is none, and only further rows of the last entry are out of view, or rows of no entry, it counts
  /// those rows.
  private func left(from end: Int) -> Int {
    guard let entry else { return count - end }
    let rest = (end..<count).lazy
    guard let first = rest.compactMap(entry).first,
      let last = rest.reversed().compactMap(entry).first
    else { return count - end }
    let isBegun = end > 0 && entry(end - 1) == first
    return isBegun && last == first ? count - end : last - first + (isBegun ? 0 : 1)
  }

  /// A row in words: `Metro: Moscow green, evidence red`; without headings the cells one after another.
  package func words(of row: TableRow) -> String? {
    guard case .cells(let cells) = row.content else { return row.text.map(LinearText.clean) }
    guard cells.indices.contains(nameColumn) else { return nil }
    let texts = cells.map { LinearText.clean($0.map(\.text).joined()) }
    guard columns.contains(where: { $0.header.columns > 0 }) else {
      return texts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let facts = zip(columns, texts).enumerated().compactMap { index, pair -> String? in
      let (column, text) = pair
      if index == nameColumn || text.isEmpty || text == "–" { return nil }
      let head = LinearText.clean(column.header.map(\.text).joined())
      return head.isEmpty ? text : "\(head) \(text)"
    }
    return facts.isEmpty
      ? texts[nameColumn] : "\(texts[nameColumn]): \(facts.joined(separator: ", "))"
  }

  private func drawHeader(into frame: inout Frame, area: Rect, layout: ColumnLayout) {
    for place in layout.places {
      let column = columns[place.column]
      let header = Line(column.header, alignment: column.alignment)
      frame.draw(header, in: Self.cell(place, in: area))
    }
  }

  /// Draws a row, and gives where its name stands.
  private func draw(
    _ row: TableRow, into frame: inout Frame, area: Rect, layout: ColumnLayout
  ) -> Rect {
    var name = area
    switch row.content {
    case .line(let line):
      name = area.splitVertically(at: row.indent).right
      frame.draw(line, in: name)
    case .cells(let cells):
      for (index, place) in layout.places.enumerated() where place.column < cells.count {
        let isName = place.column == nameColumn
        var cell = Self.cell(place, in: area, indent: isName ? row.indent : 0)
        if columns[place.column].alignment == .leading, cells[place.column].columns > cell.width {
          let width = cell.width + blankColumns(after: index, in: layout, of: cells)
          cell = Rect(x: cell.minX, y: cell.minY, width: width, height: cell.height)
        }
        if isName { name = cell }
        draw(cells[place.column], aligned: columns[place.column].alignment, into: &frame, in: cell)
      }
    }
    return name
  }

  /// The columns of the blank cells right after one, into which its words may run.
  private func blankColumns(after index: Int, in layout: ColumnLayout, of cells: [[Span]]) -> Int {
    layout.places[(index + 1)...].prefix { $0.column >= cells.count || cells[$0.column].isEmpty }
      .reduce(0) { $0 + columns[$1.column].gap + $1.width }
  }

  /// Draws a cell. Words are cut; a figure, which stands at the right, is replaced by `…` instead.
  private func draw(
    _ spans: [Span], aligned alignment: Alignment, into frame: inout Frame, in cell: Rect
  ) {
    let isCutFigure = alignment == .trailing && spans.columns > cell.width
    let shown = isCutFigure ? [Span("…", as: .muted)] : spans
    frame.draw(Line(shown, alignment: alignment), in: cell)
  }

  private static func cell(_ place: ColumnLayout.Place, in area: Rect, indent: Int = 0) -> Rect {
    Rect(
      x: area.minX + place.x + indent, y: area.minY, width: place.width - indent,
      height: area.height)
  }
}
