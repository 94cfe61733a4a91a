package import TerminalKit

/// A list whose entries take several rows each, one of them selected.
package struct CardList<ID: Hashable & Sendable>: Widget {
  private let ids: [ID]
  private let rowsEach: Int
  private let cursor: ListCursor<ID>
  private let isFocused: Bool
  private let more: (Int) -> String
  private let card: (Int) -> [Line]

  /// Creates a list; `card` gives the rows of one entry, of which `rowsEach` are drawn.
  package init(
    _ ids: [ID], rowsEach: Int, cursor: ListCursor<ID>, isFocused: Bool,
    more: @escaping (Int) -> String, card: @escaping (Int) -> [Line]
  ) {
    self.ids = ids
    self.rowsEach = max(rowsEach, 1)
    self.cursor = cursor
    self.isFocused = isFocused
    self.more = more
    self.card = card
  }

  /// The whole entries in view at a height.
  package static func entriesInView(height: Int, rowsEach: Int) -> Int {
    max((height + 1) / max(rowsEach, 1), 1)
  }

  package func render(into frame: inout Frame, area: Rect) {
    let inView = Self.entriesInView(height: area.height, rowsEach: rowsEach)
    let first = cursor.firstVisible(in: ids, height: inView)
    let text = Rect(
      x: area.minX + 1, y: area.minY, width: area.width - 2, height: area.height)
    for index in first..<min(first + inView, ids.count) {
      let top = (index - first) * rowsEach
      let lines = card(index).prefix(rowsEach)
      for (row, line) in lines.enumerated() { frame.draw(line, in: text.row(top + row)) }
      let words = lines.map { LinearText.clean($0.text) }.filter { !$0.isEmpty }
      frame.note(
        .entry(index), in: area.rows(top..<top + rowsEach),
        words: frame.isSpoken ? words.joined(separator: ", ") : nil)
      if isFocused, index == cursor.index(in: ids) {
        frame.write("▌", at: Point(x: area.minX, y: area.minY + top), as: .focus)
      }
    }
    let left = ids.count - first - inView
    if left > 0 { draw(more(left), into: &frame, in: text.rowFromBottom(0)) }
  }

  /// How many follow, over the end of the last row, which the blank of no entry leaves free.
  private func draw(_ note: String, into frame: inout Frame, in row: Rect) {
    let columns = DisplayWidth.columns(of: note) + 2
    let place = Rect(x: row.maxX - columns, y: row.minY, width: columns, height: 1)
    frame.clear(place)
    frame.draw(Line(note, as: .muted, alignment: .trailing), in: place)
  }
}
