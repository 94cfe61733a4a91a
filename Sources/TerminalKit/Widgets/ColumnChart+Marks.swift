import Foundation

extension ColumnChart {
  /// Columns this far apart have room for the values over them.
  private static let slotForValues = 7

  /// Writes values over the bars, or over the last one alone where they would touch.
  func drawValues(into frame: inout Frame, layout: ColumnChartLayout) {
    let last = columns.lastIndex { $0.value != nil }
    for (index, column) in columns.enumerated() {
      guard let value = column.value else {
        writeAbsence(of: index, into: &frame, layout: layout)
        continue
      }
      let width = DisplayWidth.columns(of: column.valueText)
      let isAlone = index == last && layout.slot < Self.slotForValues
      guard isAlone || (layout.slot >= Self.slotForValues && width <= layout.slot) else { continue }
      let rows = (abs(layout.level(of: value)) + 3) / 4
      let y = value >= 0 ? layout.zeroRow - 1 - rows : layout.zeroRow + rows
      guard y >= layout.plot.minY, y < layout.plot.maxY, width <= layout.plot.width else {
        continue
      }
      let x = layout.barStart(index) + min((layout.barWidth - width + 1) / 2, 0)
      let inside = min(max(x, layout.plot.minX), layout.plot.maxX - width)
      let role: Role = column.stroke == .sparse ? .derived : .plain
      frame.write(column.valueText, at: Point(x: inside, y: y), as: role)
    }
  }

  private func writeAbsence(
    of index: Int, into frame: inout Frame, layout: ColumnChartLayout
  ) {
    let text = columns[index].absence
    guard !text.isEmpty, DisplayWidth.columns(of: text) <= layout.slot else { return }
    let free = layout.barWidth - DisplayWidth.columns(of: text)
    let x = layout.barStart(index) + max(free / 2, 0)
    frame.write(text, at: Point(x: x, y: layout.zeroRow - 1), as: .muted)
  }

  /// Draws a broken line before each amount that is counted in another way.
  func drawBreaks(into frame: inout Frame, layout: ColumnChartLayout) {
    for (index, column) in columns.enumerated() where column.isBreak {
      let x = max(layout.barStart(index) - 1, layout.plot.minX)
      for y in layout.plot.minY..<layout.plot.maxY {
        frame.write("┊", at: Point(x: x, y: y), as: .muted)
      }
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

  /// Draws the targets, and dots on the way to each: a straight way has one in every second column
  /// of dots, a compound one in every fourth.
  func drawPaths(into frame: inout Frame, layout: ColumnChartLayout) {
    var canvas = DotCanvas(plot: layout.plot)
    for path in paths { draw(path, on: &canvas, into: &frame, layout: layout) }
    canvas.render(into: &frame, as: .derived, shyOfOthers: true)
  }

  private func draw(
    _ path: Path, on canvas: inout DotCanvas, into frame: inout Frame, layout: ColumnChartLayout
  ) {
    let target = Point(
      x: layout.barStart(path.end) + layout.barWidth / 2, y: layout.row(of: path.endValue))
    let label = " \(path.endLabel)"
    let isLabelRight = target.x + 1 + DisplayWidth.columns(of: label) <= layout.plot.maxX
    frame.write("○", at: target, as: .muted)
    let labelStart = isLabelRight ? target.x + 1 : target.x - DisplayWidth.columns(of: label)
    let text = isLabelRight ? label : "\(path.endLabel) "
    frame.write(text, at: Point(x: labelStart, y: target.y), as: .muted)

    let start = layout.barStart(path.start) * 2 + layout.barWidth
    let end = layout.barStart(path.end) * 2 + layout.barWidth
    let spacing = path.curve == .straight ? 2 : 4
    for column in stride(from: start, to: end, by: start < end ? spacing : -spacing) {
      let value = path.value(at: Double(column - start) / Double(end - start))
      let height = layout.zeroRow * 4 - 1 - layout.level(of: value)
      canvas.set(Point(x: column - layout.plot.minX * 2, y: height - layout.plot.minY * 4))
    }
  }
}

extension ColumnChart.Path {
  /// The amount at a share of the way, from 0 to 1.
  fileprivate func value(at share: Double) -> Double {
    switch curve {
    case .straight: startValue + (endValue - startValue) * share
    case .compound: startValue * pow(endValue / startValue, share)
    }
  }
}
