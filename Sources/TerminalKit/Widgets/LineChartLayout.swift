/// Where the parts of a ``LineChart`` stand in its area.
struct LineChartLayout {
  /// The area of the line.
  let plot: Rect
  let labelRow: Int
  private let low: Double
  private let high: Double
  private let count: Int

  init(_ chart: LineChart, area: Rect) {
    let hasAxes = !chart.ticks.isEmpty
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
