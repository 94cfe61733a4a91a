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
      for (row, line) in card(index).prefix(rowsEach).enumerated() {
        frame.draw(line, in: text.row(top + row))
      }
      frame.note(.entry(index), in: area.rows(top..<top + rowsEach))
      if isFocused, index == cursor.index(in: ids) {
        frame.write("▌", at: Point(x: area.minX, y: area.minY + top), as: .focus)
      }
    }
    let left = ids.count - first - inView
    if left > 0, area.height > inView * rowsEach - 1 {
      frame.draw(Line(more(left), as: .muted, alignment: .trailing), in: text.rowFromBottom(0))
    }
  }
}
