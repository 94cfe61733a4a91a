/// An amount beside others on the same scale, in whole slots: `▆▆▆`.
package struct Bar: Widget {
  private let fraction: Double
  private let growsLeft: Bool
  private let role: Role

  /// Creates a bar that fills a fraction of its area. A fraction outside 0 to 1 is clamped;
  /// not-a-number is 0.
  package init(fraction: Double, growsLeft: Bool = false, as role: Role = .accent) {
    self.fraction = fraction.isNaN ? 0 : min(max(fraction, 0), 1)
    self.growsLeft = growsLeft
    self.role = role
  }

  package func render(into frame: inout Frame, area: Rect) {
    let filled = Self.slots(for: fraction, of: area.width)
    let x = growsLeft ? area.maxX - filled : area.minX
    let bar = String(repeating: "▆", count: filled)
    frame.write(bar, at: Point(x: x, y: area.minY), as: role)
  }

  /// The slots to fill, rounded, but full only for all and empty only for nothing.
  static func slots(for fraction: Double, of width: Int) -> Int {
    let rounded = Int((fraction * Double(width)).rounded())
    if fraction <= 0 { return 0 }
    if fraction >= 1 { return width }
    return max(min(rounded, width - 1), min(1, width))
  }
}
