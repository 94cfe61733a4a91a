/// How far down a list is scrolled, as one column: `█` on `│`.
package struct Scrollbar: Widget {
  private let first: Int
  private let visible: Int
  private let count: Int

  package init(firstVisible: Int, visible: Int, count: Int) {
    self.count = max(count, 0)
    self.visible = min(max(visible, 0), self.count)
    first = min(max(firstVisible, 0), self.count - self.visible)
  }

  /// Draws nothing where all rows are visible.
  package func render(into frame: inout Frame, area: Rect) {
    guard visible < count else { return }
    let height = area.height
    let share = Double(visible) / Double(count)
    let length = max(Int(share * Double(height)), 1)
    let position = Double(first) / Double(count - visible)
    let top = Int(position * Double(height - length))
    for row in 0..<height {
      let isThumb = row >= top && row < top + length
      let point = Point(x: area.minX, y: area.minY + row)
      frame.write(isThumb ? "█" : "│", at: point, as: isThumb ? .muted : .frame)
    }
  }
}
