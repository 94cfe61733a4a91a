/// An area of cells: `minX` and `minY` are inside it, `maxX` and `maxY` just outside.
package struct Rect: Hashable, Sendable {
  package let origin: Point
  package let size: Size

  /// No side and no distance is longer than this, so that sums of a few cannot overflow.
  private static let farthest = 1_000_000

  /// Creates an area. Negative sides become 0; values beyond a million are clamped.
  package init(x: Int, y: Int, width: Int, height: Int) {
    let farthest = Self.farthest
    origin = Point(
      x: min(max(x, -farthest), farthest), y: min(max(y, -farthest), farthest))
    size = Size(width: min(width, farthest), height: min(height, farthest))
  }

  package init(origin: Point, size: Size) {
    self.init(x: origin.x, y: origin.y, width: size.width, height: size.height)
  }

  package var width: Int { size.width }
  package var height: Int { size.height }
  package var minX: Int { origin.x }
  package var minY: Int { origin.y }
  package var maxX: Int { origin.x + size.width }
  package var maxY: Int { origin.y + size.height }
  package var isEmpty: Bool { width == 0 || height == 0 }

  package func contains(_ point: Point) -> Bool {
    point.x >= minX && point.x < maxX && point.y >= minY && point.y < maxY
  }

  /// What two areas share; empty, at this area's nearest corner, where they share nothing.
  package func intersection(_ other: Rect) -> Rect {
    let left = min(max(minX, other.minX), maxX)
    let top = min(max(minY, other.minY), maxY)
    return Rect(
      x: left, y: top,
      width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }
}
