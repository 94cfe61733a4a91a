import Glibc

/// The cells behind a frame, in which a wide glyph is never halved.
struct CellGrid: Equatable, Sendable {
  let size: Size
  private(set) var cells: [Cell]

  /// Combining marks by the index of their cell: few texts have any.
  private(set) var marks: [Int: [Unicode.Scalar]] = [:]

  init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  func index(x: Int, y: Int) -> Int { y * size.width + x }

  /// Whether a row has the same cells in another grid of the same size.
  func hasSameCells(inRow y: Int, as other: CellGrid) -> Bool {
    let row = index(x: 0, y: y)..<index(x: 0, y: y + 1)
    return cells[row].withUnsafeBytes { own in
      other.cells[row].withUnsafeBytes { others in
        guard let own = own.baseAddress, let others = others.baseAddress else { return true }
        return memcmp(own, others, row.count * MemoryLayout<Cell>.stride) == 0
      }
    }
  }

  /// Puts a glyph whose cells all lie in the grid.
  mutating func put(_ glyph: Glyph, at index: Int, as role: Role) {
    if glyph.width == 2 {
      set(Cell(scalar: " ", role: role, extent: .narrow), at: index + 1)
      set(Cell(scalar: glyph.scalar, role: role, extent: .lead), at: index)
      cells[index + 1] = Cell(scalar: " ", role: role, extent: .continuation)
    } else {
      set(Cell(scalar: glyph.scalar, role: role, extent: .narrow), at: index)
    }
    if glyph.hasMarks { marks[index] = glyph.marks }
  }

  /// Puts a character of one column.
  mutating func put(_ scalar: Unicode.Scalar, at index: Int, as role: Role) {
    set(Cell(scalar: scalar, role: role, extent: .narrow), at: index)
  }

  mutating func putBlank(at index: Int, as role: Role) {
    set(Cell(scalar: " ", role: role, extent: .narrow), at: index)
  }

  mutating func paint(_ role: Role, at index: Int) {
    let cell = cells[index]
    cells[index] = Cell(scalar: cell.scalar, role: role, extent: cell.extent)
  }

  /// Takes an area that lies in both grids, whose edges halve no glyph, from one of the same size.
  mutating func paste(_ other: CellGrid, in area: Rect) {
    for y in area.minY..<area.maxY {
      let row = index(x: area.minX, y: y)..<index(x: area.maxX, y: y)
      cells.replaceSubrange(row, with: other.cells[row])
      if marks.isEmpty, other.marks.isEmpty { continue }
      for index in row { marks[index] = other.marks[index] }
    }
  }

  /// Exchanges characters for others of the same width.
  mutating func replaceScalars(_ replacement: (Unicode.Scalar) -> Unicode.Scalar) {
    for index in cells.indices where cells[index].scalar.value >= 0x80 {
      let cell = cells[index]
      let scalar = replacement(cell.scalar)
      if scalar != cell.scalar {
        cells[index] = Cell(scalar: scalar, role: cell.role, extent: cell.extent)
      }
    }
  }

  /// Replaces a cell; where it was half of a wide glyph, the other half turns blank.
  private mutating func set(_ cell: Cell, at index: Int) {
    switch cells[index].extent {
    case .narrow: break
    case .lead: turnBlank(at: index + 1)
    case .continuation: turnBlank(at: index - 1)
    }
    if !marks.isEmpty { marks[index] = nil }
    cells[index] = cell
  }

  private mutating func turnBlank(at index: Int) {
    cells[index] = Cell(scalar: " ", role: cells[index].role, extent: .narrow)
    if !marks.isEmpty { marks[index] = nil }
  }
}
