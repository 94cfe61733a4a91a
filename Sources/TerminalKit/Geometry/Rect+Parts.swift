extension Rect {
  /// The row at an index from the top, or an empty area where there is no such row.
  package func row(_ index: Int) -> Rect {
    let top = min(max(index, -1), height)
    return rows(top..<top + 1)
  }

  /// The row at an index from the bottom, 0 being the last.
  package func rowFromBottom(_ index: Int) -> Rect {
    row(height - 1 - index)
  }

  /// The rows of a range counted from the top, as far as they exist.
  package func rows(_ range: Range<Int>) -> Rect {
    let top = min(max(range.lowerBound, 0), height)
    let bottom = min(max(range.upperBound, top), height)
    return Rect(x: minX, y: minY + top, width: width, height: bottom - top)
  }

  /// The rows from an index down to the last.
  package func rows(from index: Int) -> Rect {
    rows(min(index, height)..<height)
  }

  /// The area without a border of some cells on every side.
  package func inset(by cells: Int) -> Rect {
    inset(columns: cells, rows: cells)
  }

  /// The area without some columns at each side and some rows above and below.
  package func inset(columns: Int, rows: Int) -> Rect {
    Rect(
      x: minX + min(columns, width), y: minY + min(rows, height),
      width: width - 2 * columns, height: height - 2 * rows)
  }

  /// The parts left and right of a vertical line, the left one being `columns` wide.
  package func splitVertically(at columns: Int) -> (left: Rect, right: Rect) {
    let columns = min(max(columns, 0), width)
    return (
      Rect(x: minX, y: minY, width: columns, height: height),
      Rect(x: minX + columns, y: minY, width: width - columns, height: height)
    )
  }

  /// The parts above and below a horizontal line, the upper one being `rows` high.
  package func splitHorizontally(at rows: Int) -> (top: Rect, bottom: Rect) {
    let rows = min(max(rows, 0), height)
    return (
      Rect(x: minX, y: minY, width: width, height: rows),
      Rect(x: minX, y: minY + rows, width: width, height: height - rows)
    )
  }

  /// An area of the given size in the middle of this one, cut to it.
  package func centred(_ inner: Size) -> Rect {
    let fitting = inner.clamped(to: size)
    return Rect(
      x: minX + (width - fitting.width) / 2, y: minY + (height - fitting.height) / 2,
      width: fitting.width, height: fitting.height)
  }

  /// The columns that text on a bare row may use: two stay free at each edge, one under 60.
  package var textColumns: Rect {
    inset(columns: width < 60 ? 1 : 2, rows: 0)
  }
}
