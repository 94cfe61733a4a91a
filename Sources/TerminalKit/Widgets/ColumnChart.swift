/// Amounts as columns of braille above a common zero, with a dotted path to a target if need be.
///
/// One scale, from 0 (or the lowest amount below 0) to the greatest of all that is drawn.
package struct ColumnChart: Widget {
  /// One amount.
  package struct Column: Hashable, Sendable {
    let label: String
    let value: Double?
    let valueText: String
    let stroke: ColumnChart.Stroke

    /// What stands at the line of zero where there is no value.
    let absence: String

    /// Whether amounts are counted in another way from here on.
    let isBreak: Bool

    /// Creates a column. A value that is `nil` or not finite leaves its slot empty.
    package init(
      _ label: String, value: Double?, valueText: String = "", stroke: Stroke = .solid,
      absence: String = "", isBreak: Bool = false
    ) {
      self.label = label
      self.value = value.flatMap { $0.isFinite ? $0 : nil }
      self.valueText = valueText
      self.stroke = stroke
      self.absence = absence
      self.isBreak = isBreak
    }
  }

  /// How a bar is filled.
  package enum Stroke: Hashable, Sendable {
    /// What was measured.
    case solid

    /// What was worked out: dots far apart, so that it never looks measured.
    case sparse
  }

  /// A mark on the scale at the left.
  package struct Tick: Hashable, Sendable {
    let value: Double
    package let label: String

    package init(_ value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// A way from one column's amount to a target at another's place, dotted because not measured.
  package struct Path: Hashable, Sendable {
    let start: Int
    let startValue: Double
    let end: Int
    let endValue: Double
    let endLabel: String
    let curve: Curve

    /// How a path runs: the same amount each step, or the same share.
    package enum Curve: Hashable, Sendable { case straight, compound }

    /// Creates a path between the columns at two indices.
    package init(
      from start: Int, at startValue: Double, to end: Int, at endValue: Double, label: String,
      curve: Curve = .straight
    ) {
      let canCompound = startValue > 0 && endValue > 0
      self.curve = canCompound ? curve : .straight
      self.start = start
      self.startValue = startValue
      self.end = end
      self.endValue = endValue
      endLabel = label
    }
  }

  let columns: [Column]
  let ticks: [Tick]
  let paths: [Path]
  private let marked: Int?

  package init(_ columns: [Column], ticks: [Tick] = [], path: Path? = nil) {
    self.init(columns, ticks: ticks, paths: path.map { [$0] } ?? [])
  }

  /// Creates a chart with several paths; one that leads to no column is left out.
  ///
  /// - Parameter marked: The index of the column whose label is marked as selected.
  package init(_ columns: [Column], ticks: [Tick] = [], paths: [Path], marked: Int? = nil) {
    self.columns = columns
    self.marked = marked
    self.ticks = ticks.filter(\.value.isFinite)
    self.paths = paths.filter { path in
      let isDrawn = columns.indices.contains(path.start) && columns.indices.contains(path.end)
      return isDrawn && path.startValue.isFinite && path.endValue.isFinite
    }
  }

  /// Whether so many columns can be told apart in an area.
  package static func hasRoom(for count: Int, columns: Int) -> Bool {
    count * leastSlot <= columns
  }

  private static let leastSlot = 3

  package func render(into frame: inout Frame, area: Rect) {
    if frame.isSpoken { return frame.draw(Line(words), in: area.row(0)) }
    let layout = ColumnChartLayout(self, area: area)
    if !ticks.isEmpty { drawAxes(into: &frame, layout: layout) }
    drawLabels(into: &frame, layout: layout)
    drawBreaks(into: &frame, layout: layout)
    for index in columns.indices { drawBar(index, into: &frame, layout: layout) }
    drawValues(into: &frame, layout: layout)
    drawPaths(into: &frame, layout: layout)
  }

  /// The amounts one after another, and where paths lead: `2018 108.3, 2019 110.8, 2024 200`.
  private var words: String {
    let amounts = columns.compactMap { column -> String? in
      let text = column.value == nil ? column.absence : column.valueText
      return text.isEmpty ? nil : "\(column.label) \(LinearText.clean(text))"
    }
    let aims = paths.map { "\(columns[$0.end].label) \($0.endLabel)" }
    return (amounts + aims.prefix(1)).joined(separator: ", ")
  }

  private func drawLabels(into frame: inout Frame, layout: ColumnChartLayout) {
    let longest = columns.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
    let every = max((longest + layout.slot) / max(layout.slot, 1), 1)
    let selected = marked.flatMap { columns.indices.contains($0) ? label($0, layout) : nil }
    for index in columns.indices where index % every == 0 && index != marked {
      let (x, label) = label(index, layout)
      let end = x + DisplayWidth.columns(of: label)
      if let selected, end >= selected.x - 1, x <= selected.x + longest { continue }
      frame.write(label, at: Point(x: x, y: layout.labelRow), as: .muted)
    }
    guard let selected else { return }
    let start = max(selected.x - 1, layout.plot.minX)
    frame.write("›\(selected.label)", at: Point(x: start, y: layout.labelRow), as: .title)
  }

  private func label(_ index: Int, _ layout: ColumnChartLayout) -> (x: Int, label: String) {
    let label = columns[index].label
    let free = layout.barWidth - DisplayWidth.columns(of: label)
    return (layout.barStart(index) + max((free + 1) / 2, 0), label)
  }

  private func drawBar(_ index: Int, into frame: inout Frame, layout: ColumnChartLayout) {
    guard let value = columns[index].value, value != 0 else { return }
    let quarters = layout.level(of: value)
    let isUp = value > 0
    let stroke = columns[index].stroke
    let partial = isUp ? ["", "⣀", "⣤", "⣶"] : ["", "⠉", "⠛", "⠿"]
    let x = layout.barStart(index)
    for step in 0..<(abs(quarters) + 3) / 4 {
      let dots = min(abs(quarters) - step * 4, 4)
      let glyph = stroke == .sparse ? "⢁" : dots == 4 ? "⣿" : partial[dots]
      let y = isUp ? layout.zeroRow - 1 - step : layout.zeroRow + step
      guard y >= layout.plot.minY, y < layout.plot.maxY else { return }
      let bar = String(repeating: glyph, count: layout.barWidth)
      frame.write(bar, at: Point(x: x, y: y), as: stroke == .sparse ? .derived : .accent)
    }
  }
}
