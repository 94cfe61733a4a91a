import TerminalKit

extension Frame {
  /// What no frame may hold: rows of another width, halves of glyphs, bytes that command a terminal.
  var faults: [String] {
    (0..<size.height).flatMap { y -> [String] in
      let row = Array(row(y))
      var found: [String] = []
      if row.reduce(0, { $0 + $1.width }) != size.width {
        found.append("row \(y): cells do not add up")
      }
      for (x, cell) in row.enumerated() {
        let next = x + 1 < row.count ? row[x + 1].extent : .narrow
        let isTorn =
          (cell.extent == .lead) != (next == .continuation && x + 1 < row.count)
        if isTorn { found.append("row \(y), column \(x): half a glyph") }
        let scalars = [cell.scalar] + marks(at: Point(x: x, y: y))
        if cell.extent != .continuation, columns(of: scalars) != cell.width {
          found.append("row \(y), column \(x): a glyph of another width")
        }
        if scalars.contains(where: \.isControl) { found.append("row \(y), column \(x): a control") }
      }
      if row.first?.extent == .continuation { found.append("row \(y): begins with half a glyph") }
      return found
    }
  }

  /// The columns that a cell takes on a terminal, which gets it by itself.
  private func columns(of scalars: [Unicode.Scalar]) -> Int {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return DisplayWidth.columns(of: String(text))
  }

  /// Whether a row is marked as selected.
  var showsSelection: Bool {
    (0..<size.height).contains { y in
      row(y).contains { $0.role == .selected || ($0.scalar == "▌" && $0.role == .focus) }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    properties.generalCategory == .control || properties.generalCategory == .format
  }
}
