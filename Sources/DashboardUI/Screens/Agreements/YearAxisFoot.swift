import TerminalKit

/// The day shown, under its line through the bars. It stands on the first row, or on the second, under the line, where there are two.
struct YearAxisFoot: Widget {
  private let axis: YearAxis

  /// Where bars stand; the date may reach beyond them.
  private let bars: Rect
  private let date: String

  init(_ axis: YearAxis, bars: Rect, date: String) {
    self.axis = axis
    self.bars = bars
    self.date = date
  }

  func render(into frame: inout Frame, area: Rect) {
    guard !area.isEmpty else { return }
    let x = bars.minX + axis.column(of: axis.today)
    if area.height > 1 { frame.write("│", at: Point(x: x, y: area.minY), as: .frame) }
    let width = DisplayWidth.columns(of: date)
    let left = max(min(x - width / 2, area.maxX - width), area.minX)
    frame.write(date, at: Point(x: left, y: area.minY + min(area.height, 2) - 1), as: .muted)
  }
}
