/// Where the parts of a ``LineChart`` stand in its area.
package struct LineChartLayout: Sendable {
  /// The area of the line.
  let plot: Rect
  let labelRow: Int
  private let low: Double
  private let high: Double
  private let count: Int
  private let hasAxes: Bool

  package init(_ chart: LineChart, area: Rect) {
    hasAxes = !chart.ticks.isEmpty
    let widest = chart.ticks.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
    let left = hasAxes ? widest + 2 : 0
    labelRow = area.maxY - 1
    plot = Rect(
      x: area.minX + left, y: area.minY, width: area.width - left,
      height: area.height - (hasAxes ? 2 : 1))
    let amounts = chart.values.compactMap { $0 } + chart.ticks.map(\.value)
    low = min(amounts.min() ?? 0, 0)
    high = max(amounts.max() ?? 0, 0)
    count = chart.values.count
  }

  /// The place of an amount in dots from the plot's top left: two columns a cell, four rows.
  func dot(of index: Int, _ value: Double) -> Point {
    let width = max(plot.width * 2 - 1, 0)
    let height = max(plot.height * 4 - 1, 0)
    let across = count > 1 ? Double(index) / Double(count - 1) : 0
    let span = high / 2 - low / 2
    let up = span > 0 ? (value / 2 - low / 2) / span : 0
    return Point(
      x: Int((across * Double(width)).rounded()),
      y: height - Int((min(max(up, 0), 1) * Double(height)).rounded()))
  }
}

extension LineChartLayout {
  /// Marks one amount on a chart that is drawn: its dots, its place on the line of zero, and its name among the labels,
  /// which give way. Costs the same however many amounts there are.
  ///
  /// - Parameters:
  ///   - value: The amount; `nil` where there is none, so that its place alone is marked.
  ///   - name: What stands after the sign of a selection: `›Mar 2019`.
  package func drawMark(of index: Int, _ value: Double?, _ name: String, into frame: inout Frame) {
    guard !plot.isEmpty, !frame.isSpoken, (0..<count).contains(index) else { return }
    let dot = dot(of: index, value ?? 0)
    let x = plot.minX + dot.x / 2
    if value != nil {
      let cell = Rect(x: x, y: plot.minY + dot.y / 4, width: 1, height: 1)
      frame.paint(.selected, in: cell)
    }
    if hasAxes { frame.write("┴", at: Point(x: x, y: plot.maxY), as: .focus) }
    let columns = DisplayWidth.columns(of: name) + 1
    guard columns <= plot.width else { return }
    let start = max(min(x - 1, plot.maxX - columns), plot.minX)
    clearLabels(from: start, to: start + columns, of: &frame)
    frame.write("›\(name)", at: Point(x: start, y: labelRow), as: .title)
  }

  /// Leaves no part of a label in some columns, nor beside them.
  private func clearLabels(from start: Int, to end: Int, of frame: inout Frame) {
    func isBlank(_ x: Int) -> Bool { frame[Point(x: x, y: labelRow)].isBlank }
    var (first, last) = (start - 1, end)
    while first > plot.minX - 1, !isBlank(first) { first -= 1 }
    while last < plot.maxX, !isBlank(last) { last += 1 }
    let left = max(first, plot.minX)
    frame.clear(Rect(x: left, y: labelRow, width: min(last, plot.maxX) - left, height: 1))
  }
}
