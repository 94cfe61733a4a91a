/// A share of a whole on a track: `▆▆▆▆░░░░`.
package struct Gauge: Widget {
  private let fraction: Double
  private let growsLeft: Bool

  /// Creates a gauge. A fraction outside 0 to 1 is clamped; not-a-number is 0.
  package init(fraction: Double, growsLeft: Bool = false) {
    self.fraction = fraction.isNaN ? 0 : min(max(fraction, 0), 1)
    self.growsLeft = growsLeft
  }

  package func render(into frame: inout Frame, area: Rect) {
    frame.write(spans(columns: area.width), at: area.origin)
  }

  /// The gauge as words of a line, in some columns.
  package func spans(columns: Int) -> [Span] {
    let columns = max(columns, 0)
    let filled = Bar.slots(for: fraction, of: columns)
    let stated = Span(String(repeating: "▆", count: filled), as: .accent)
    let track = Span(String(repeating: "░", count: columns - filled), as: .muted)
    return growsLeft ? [track, stated] : [stated, track]
  }
}
