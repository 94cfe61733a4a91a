extension Frame {
  /// Makes room for something drawn over the rest, and takes away the figures that it would cut: half a figure misleads.
  package mutating func clearForOverlay(_ area: Rect) {
    for y in area.minY..<area.maxY {
      clearFigure(from: area.minX - 1, by: -1, in: y)
      clearFigure(from: area.maxX, by: 1, in: y)
    }
    clear(area)
  }

  /// Takes away what of a word with a digit is left beside an edge, where the word goes on behind it.
  private mutating func clearFigure(from start: Int, by step: Int, in y: Int) {
    guard isWord(at: Point(x: start - step, y: y)) else { return }
    var end = start
    while isWord(at: Point(x: end, y: y)) { end += step }
    if end == start { return }
    let (first, last) = (min(start, end - step), max(start, end - step))
    guard first <= last, (first...last).contains(where: { isDigit(at: Point(x: $0, y: y)) }) else {
      return
    }
    clear(Rect(x: first, y: y, width: last - first + 1, height: 1))
  }

  private func isWord(at point: Point) -> Bool {
    let cell = self[point]
    let isLine = (0x2500...0x257F).contains(cell.scalar.value)
    return cell.extent == .continuation || cell.scalar != " " && !isLine
  }

  private func isDigit(at point: Point) -> Bool { self[point].scalar.properties.numericType != nil }
}
