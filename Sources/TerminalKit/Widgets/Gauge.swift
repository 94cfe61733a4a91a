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
    let filled = Bar.slots(for: fraction, of: area.width)
    let stated = Span(String(repeating: "▆", count: filled), as: .accent)
    let track = Span(String(repeating: "░", count: area.width - filled), as: .muted)
    frame.write(growsLeft ? [track, stated] : [stated, track], at: area.origin)
  }
}
