extension Frame {
  /// The cells of a row from left to right; none where there is no such row.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0, y < size.height else { return [] }
    return grid.cells[grid.index(x: 0, y: y)..<grid.index(x: 0, y: y + 1)]
  }

  /// The cell at a point; a plain blank outside the frame.
  package subscript(point: Point) -> Cell {
    bounds.contains(point) ? grid.cells[grid.index(x: point.x, y: point.y)] : .blank
  }

  /// The combining marks drawn over the cell at a point.
  package func marks(at point: Point) -> [Unicode.Scalar] {
    if !hasMarks || !bounds.contains(point) { return [] }
    return grid.marks[grid.index(x: point.x, y: point.y)] ?? []
  }

  /// Whether any cell has combining marks.
  package var hasMarks: Bool { !grid.marks.isEmpty }

  /// Whether a row looks the same in another frame of the same size.
  package func hasSameRow(_ y: Int, as other: Frame) -> Bool {
    guard grid.hasSameCells(inRow: y, as: other.grid) else { return false }
    if !hasMarks, !other.hasMarks { return true }
    return (0..<size.width).allSatisfy { x in
      marks(at: Point(x: x, y: y)) == other.marks(at: Point(x: x, y: y))
    }
  }

  /// The text of a row, one character or pair of columns after another.
  func text(ofRow y: Int) -> String {
    var text = String.UnicodeScalarView()
    for (x, cell) in row(y).enumerated() where cell.extent != .continuation {
      text.append(cell.scalar)
      if hasMarks { text.append(contentsOf: marks(at: Point(x: x, y: y))) }
    }
    return String(text)
  }
}
