extension ColumnChart {
  /// Columns this far apart have room for the values over them.
  private static let slotForValues = 7

  /// Writes values over the bars, or over the last one alone where they would touch.
  func drawValues(into frame: inout Frame, layout: ColumnChartLayout) {
    let last = columns.lastIndex { $0.value != nil }
    for (index, column) in columns.enumerated() {
      guard let value = column.value, layout.slot >= Self.slotForValues || index == last else {
        continue
      }
      let rows = (abs(layout.level(of: value)) + 3) / 4
      let y = value >= 0 ? layout.zeroRow - 1 - rows : layout.zeroRow + rows
      guard y >= layout.plot.minY, y < layout.plot.maxY else { continue }
      let width = DisplayWidth.columns(of: column.valueText)
      let x = layout.barStart(index) + min((layout.barWidth - width + 1) / 2, 0)
      frame.write(column.valueText, at: Point(x: max(x, layout.plot.minX), y: y))
    }
  }

  /// Draws the scale at the left and the line of zero.
  func drawAxes(into frame: inout Frame, layout: ColumnChartLayout) {
    let x = layout.plot.minX - 1
    for y in layout.plot.minY..<layout.plot.maxY {
      frame.write("│", at: Point(x: x, y: y), as: .frame)
    }
    let line = "└" + String(repeating: "─", count: layout.plot.width)
    frame.write(line, at: Point(x: x, y: layout.plot.maxY), as: .frame)
    for tick in ticks {
      let y = layout.row(of: tick.value)
      guard y >= layout.plot.minY, y < layout.plot.maxY else { continue }
      let width = DisplayWidth.columns(of: tick.label)
      frame.write(tick.label, at: Point(x: x - 1 - width, y: y), as: .muted)
      frame.write("┤", at: Point(x: x, y: y), as: .frame)
    }
  }

  /// Draws the target and a dot in every second column of dots on the way to it.
  func draw(_ path: Path, into frame: inout Frame, layout: ColumnChartLayout) {
    let target = Point(
      x: layout.barStart(path.end) + layout.barWidth / 2, y: layout.row(of: path.endValue))
    let label = " \(path.endLabel)"
    let isLabelRight = target.x + 1 + DisplayWidth.columns(of: label) <= layout.plot.maxX
    frame.write("○", at: target, as: .muted)
    let labelStart = isLabelRight ? target.x + 1 : target.x - DisplayWidth.columns(of: label)
    let text = isLabelRight ? label : "\(path.endLabel) "
    frame.write(text, at: Point(x: labelStart, y: target.y), as: .muted)

    var dots: [Point: UInt32] = [:]
    let start = layout.barStart(path.start) * 2 + layout.barWidth
    let end = layout.barStart(path.end) * 2 + layout.barWidth
    for column in stride(from: start, to: end, by: start < end ? 2 : -2) {
      let share = Double(column - start) / Double(end - start)
      let value = path.startValue + (path.endValue - path.startValue) * share
      let height = layout.zeroRow * 4 - 1 - layout.level(of: value)
      let cell = Point(x: column / 2, y: Int((Double(height) / 4).rounded(.down)))
      dots[cell, default: 0] |= Self.dot(column: column & 1, row: height & 3)
    }
    for (cell, bits) in dots where frame[cell].scalar == " " && layout.plot.contains(cell) {
      let braille = Unicode.Scalar(0x2800 + bits).map { String($0) } ?? ""
      frame.write(braille, at: cell, as: .derived)
    }
  }

  /// The bit of a dot in a braille cell of two columns and four rows.
  private static func dot(column: Int, row: Int) -> UInt32 {
    let bits: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    return bits[column][row]
  }
}
