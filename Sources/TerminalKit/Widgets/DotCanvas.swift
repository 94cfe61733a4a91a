/// Dots on a grid of braille cells: two columns and four rows of them in each.
struct DotCanvas {
  private let plot: Rect
  private var cells: [Point: UInt32] = [:]

  init(plot: Rect) {
    self.plot = plot
  }

  /// Sets a dot, counted from the top left; one outside is left out.
  mutating func set(_ dot: Point) {
    guard dot.x >= 0, dot.y >= 0, dot.x < plot.width * 2, dot.y < plot.height * 4 else { return }
    let cell = Point(x: plot.minX + dot.x / 2, y: plot.minY + dot.y / 4)
    cells[cell, default: 0] |= Self.bits[dot.x & 1][dot.y & 3]
  }

  /// Sets every dot of a straight line.
  mutating func drawLine(from start: Point, to end: Point) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let steps = max(abs(dx), abs(dy))
    guard steps > 0 else { return set(start) }
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      set(
        Point(
          x: start.x + Int((Double(dx) * share).rounded()),
          y: start.y + Int((Double(dy) * share).rounded())))
    }
  }

  /// Writes the cells that hold a dot; where `isShy` only those that are blank and touch nothing at their left or right, so
  /// that dots run into no word and widen no bar.
  func render(into frame: inout Frame, as role: Role, shyOfOthers isShy: Bool = false) {
    let drawn = isShy ? cells.filter { Self.isFree($0.key, in: frame) } : cells
    for (cell, bits) in drawn {
      let braille = Unicode.Scalar(0x2800 + bits).map { String($0) } ?? ""
      frame.write(braille, at: cell, as: role)
    }
  }

  private static func isFree(_ cell: Point, in frame: Frame) -> Bool {
    (-1...1).allSatisfy { frame[Point(x: cell.x + $0, y: cell.y)].isBlank }
  }

  /// The bit of a dot by its column and row in a cell.
  private static let bits: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
}
