/// Where the parts of a ``ColumnChart`` stand in its area.
struct ColumnChartLayout {
  /// The area of the bars and their values.
  let plot: Rect
  let labelRow: Int

  /// The columns from one bar's start to the next one's.
  let slot: Int
  let barWidth: Int

  /// The row just under the line of zero.
  let zeroRow: Int

  /// Quarters of a row that the amount 1 is high.
  private let scale: Double

  private static let widestSlot = 12

  init(_ chart: ColumnChart, area: Rect) {
    let hasAxes = !chart.ticks.isEmpty
    let widest = chart.ticks.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
    let left = hasAxes ? widest + 2 : 0
    labelRow = area.maxY - 1
    plot = Rect(
      x: area.minX + left, y: area.minY, width: area.width - left,
      height: area.height - (hasAxes ? 2 : 1))

    slot = min(plot.width / max(chart.columns.count, 1), Self.widestSlot)
    barWidth = max(slot - (slot >= 7 ? 2 : slot > 1 ? 1 : 0), 0)

    let values = Self.values(of: chart)
    let (up, perUnit) = Self.scale(
      highest: max(values.max() ?? 0, 0), lowest: min(values.min() ?? 0, 0), rows: plot.height)
    zeroRow = plot.minY + up
    scale = perUnit
  }

  /// The rows above zero, and the quarters of a row for each 1 of an amount.
  ///
  /// Where there is room, a row stays free at each end for the values.
  private static func scale(highest: Double, lowest: Double, rows: Int) -> (Int, Double) {
    let isMixed = highest > 0 && lowest < 0
    let free = rows >= (isMixed ? 4 : 2) ? 1 : 0
    var up = lowest < 0 ? 0 : rows
    if isMixed {
      let share = (highest / 2) / (highest / 2 - lowest / 2)
      up = Int((Double(rows) * share).rounded())
      up = min(max(up, 1 + free), max(rows - 1 - free, 1))
    }
    let upward = highest > 0 ? Double((up - free) * 4) / highest : .infinity
    let isHanging = lowest < 0 && rows - up - free > 0
    let downward = isHanging ? Double((rows - up - free) * 4) / -lowest : .infinity
    let scale = min(upward, downward)
    return (up, scale.isFinite ? max(scale, 0) : 0)
  }

  private static func values(of chart: ColumnChart) -> [Double] {
    chart.columns.compactMap(\.value) + chart.ticks.map(\.value)
      + chart.paths.flatMap { [$0.startValue, $0.endValue] }
  }

  /// The quarters of a row from zero, below it negative; an amount other than 0 has at least one.
  func level(of value: Double) -> Int {
    let quarters = min(max((value * scale).rounded(), -10_000), 10_000)
    if quarters.isNaN { return 0 }
    if quarters == 0, scale > 0, value != 0 { return value > 0 ? 1 : -1 }
    return Int(quarters)
  }

  func barStart(_ index: Int) -> Int { plot.minX + index * slot }

  /// The row of the screen on whose lower edge, or within which, an amount lies.
  func row(of value: Double) -> Int {
    let level = level(of: value)
    return zeroRow - 1 - (level >= 0 ? level / 4 : (level - 3) / 4)
  }
}
