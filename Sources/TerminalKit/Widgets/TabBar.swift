/// The names of tabs in one row, with `═` under the open one.
///
/// The row below is the top line of a ``Pane`` drawn before. Where not all names fit, `‹` and `›`
/// stand for those beside the ones around the open tab.
package struct TabBar: Widget {
  private let names: [String]
  private let selected: Int

  /// Creates a bar. An index that no tab has opens the nearest.
  package init(_ names: [String], selected: Int) {
    self.names = names
    self.selected = min(max(selected, 0), max(names.count - 1, 0))
  }

  package func render(into frame: inout Frame, area: Rect) {
    let text = area.row(0).inset(columns: 2, rows: 0)
    if frame.isSpoken { frame.note(.reading, in: text, words: words) }
    let shown = places(in: text)
    if let first = shown.first, first.index > 0 {
      frame.write("‹ ", at: text.origin, as: .muted)
    }
    for (index, columns) in shown {
      let isOpen = index == selected
      let start = Point(x: columns.lowerBound, y: area.minY)
      frame.write(names[index], at: start, as: isOpen ? .title : .muted)
      let place = Rect(x: start.x, y: start.y, width: columns.count, height: area.height)
      frame.note(.tab(index), in: place)
      if isOpen, area.height > 1 {
        let line = String(repeating: "═", count: columns.count + 2)
        frame.write(line, at: Point(x: start.x - 1, y: area.minY + 1), as: .focus)
      }
    }
    if let last = shown.last, last.index < names.count - 1 {
      frame.write("›", at: Point(x: last.columns.upperBound + 1, y: area.minY), as: .muted)
    }
  }

  /// The column of an area after the line under the open tab, which a note in the pane's top line must leave free.
  package func underlineEnd(in area: Rect) -> Int {
    let text = area.row(0).inset(columns: 2, rows: 0)
    let open = places(in: text).first { $0.index == selected }
    return open.map { $0.columns.upperBound + 1 } ?? text.minX
  }

  /// The columns of the tabs that are shown.
  private func places(in text: Rect) -> [(index: Int, columns: Range<Int>)] {
    let shown = window(columns: text.width)
    var x = text.minX + (shown.lowerBound > 0 ? 2 : 0)
    return shown.map { index in
      let columns = x..<x + DisplayWidth.columns(of: names[index])
      x = columns.upperBound + 2
      return (index, columns)
    }
  }

  /// All names, the open tab's in brackets.
  private var words: String {
    names.enumerated().map { $0 == selected ? "[\($1)]" : $1 }.joined(separator: ", ")
  }

  /// The tabs to show: from the first one possible, as many as fit, the open one among them.
  private func window(columns: Int) -> Range<Int> {
    for first in 0..<selected {
      let end = end(from: first, columns: columns)
      if end > selected { return first..<end }
    }
    let end = end(from: selected, columns: columns)
    return selected..<max(end, min(selected + 1, names.count))
  }

  private func end(from first: Int, columns: Int) -> Int {
    var x = first > 0 ? 2 : 0
    var end = first
    while end < names.count {
      x += DisplayWidth.columns(of: names[end])
      let reserved = end < names.count - 1 ? 2 : 0
      if x + reserved > columns { break }
      x += 2
      end += 1
    }
    return end
  }
}
