/// A line from edge to edge of its area, joined to the lines that it meets: `├──┤`.
package struct Divider: Widget {
  /// Which way the line runs.
  package enum Direction: Sendable {
    case horizontal, vertical
  }

  private let direction: Direction

  package init(_ direction: Direction = .horizontal) {
    self.direction = direction
  }

  package func render(into frame: inout Frame, area: Rect) {
    switch direction {
    case .horizontal:
      for x in area.minX..<area.maxX {
        var arms = BorderArms.horizontal
        if x == area.minX { arms.remove(.left) }
        if x == area.maxX - 1 { arms.remove(.right) }
        frame.join(arms.isEmpty ? .horizontal : arms, at: Point(x: x, y: area.minY))
      }
    case .vertical:
      for y in area.minY..<area.maxY {
        var arms = BorderArms.vertical
        if y == area.minY { arms.remove(.up) }
        if y == area.maxY - 1 { arms.remove(.down) }
        frame.join(arms.isEmpty ? .vertical : arms, at: Point(x: area.minX, y: y))
      }
    }
  }
}
