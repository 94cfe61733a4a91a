import TerminalKit

/// The years over the bars.
struct YearAxisHead: Widget {
  private let axis: YearAxis

  init(_ axis: YearAxis) { self.axis = axis }

  func render(into frame: inout Frame, area: Rect) {
    for (column, year) in axis.ticks {
      frame.write(year, at: Point(x: area.minX + column, y: area.minY), as: .muted)
    }
  }
}
