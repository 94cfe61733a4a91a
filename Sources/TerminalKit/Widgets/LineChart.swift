/// A long row of amounts as a line of braille dots over a common zero, with the scale at the left.
///
/// The line is not joined over a missing amount, nor over a break. Where several amounts share a
/// column of dots, all of them are drawn, so that no peak is lost.
package struct LineChart: Widget {
  let values: [Double?]
  let breaks: Set<Int>
  let ticks: [ColumnChart.Tick]
  let labels: [Label]

  /// A text under the place of one amount.
  package struct Label: Hashable, Sendable {
    let index: Int
    let text: String

    package init(_ index: Int, _ text: String) {
      self.index = index
      self.text = text
    }
  }

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - breaks: The indices from which amounts are counted in another way.
  ///   - labels: From left to right; those that would touch the one before are left out.
  package init(
    _ values: [Double?], breaks: Set<Int> = [], ticks: [ColumnChart.Tick] = [],
    labels: [Label] = []
  ) {
    self.values = values.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
    self.breaks = breaks
    self.ticks = ticks.filter(\.value.isFinite)
    self.labels = labels
  }

  /// Nothing is drawn for those who listen: its figures have no words of their own, and stand in a list too.
  package func render(into frame: inout Frame, area: Rect) {
    let layout = LineChartLayout(self, area: area)
    guard !layout.plot.isEmpty, !frame.isSpoken else { return }
    drawAxes(into: &frame, layout: layout)
    drawLabels(into: &frame, layout: layout)
    var canvas = DotCanvas(plot: layout.plot)
    for index in values.indices {
      guard let value = values[index] else { continue }
      let point = layout.dot(of: index, value)
      let isJoined = index > 0 && !breaks.contains(index)
      if isJoined, let before = values[index - 1] {
        canvas.drawLine(from: layout.dot(of: index - 1, before), to: point)
      } else {
        canvas.set(point)
      }
    }
    canvas.render(into: &frame, as: .accent)
  }

  private func drawAxes(into frame: inout Frame, layout: LineChartLayout) {
    let plot = layout.plot
    for index in breaks where values.indices.contains(index) {
      let x = plot.minX + layout.dot(of: index, 0).x / 2
      for y in plot.minY..<plot.maxY { frame.write("┊", at: Point(x: x, y: y), as: .muted) }
    }
    guard !ticks.isEmpty else { return }
    for y in plot.minY..<plot.maxY {
      frame.write("│", at: Point(x: plot.minX - 1, y: y), as: .frame)
    }
    let line = "└" + String(repeating: "─", count: plot.width)
    frame.write(line, at: Point(x: plot.minX - 1, y: plot.maxY), as: .frame)
    for tick in ticks {
      let y = plot.minY + layout.dot(of: 0, tick.value).y / 4
      guard y >= plot.minY, y < plot.maxY else { continue }
      let width = DisplayWidth.columns(of: tick.label)
      frame.write(tick.label, at: Point(x: plot.minX - 2 - width, y: y), as: .muted)
      frame.write("┤", at: Point(x: plot.minX - 1, y: y), as: .frame)
    }
  }

  private func drawLabels(into frame: inout Frame, layout: LineChartLayout) {
    var free = layout.plot.minX
    for label in labels where values.indices.contains(label.index) {
      let x = layout.plot.minX + layout.dot(of: label.index, 0).x / 2
      let end = x + DisplayWidth.columns(of: label.text)
      guard x >= free, end <= layout.plot.maxX else { continue }
      frame.write(label.text, at: Point(x: x, y: layout.labelRow), as: .muted)
      free = end + 1
    }
  }
}
