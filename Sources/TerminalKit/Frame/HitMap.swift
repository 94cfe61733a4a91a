/// The places of a frame that stand for something, in the order in which they were drawn.
struct HitMap: Equatable, Sendable {
  private(set) var places: [Place] = []

  struct Place: Equatable {
    let hit: Hit
    let area: Rect
    let words: String?
  }

  mutating func note(_ hit: Hit, in area: Rect, words: String?) {
    if !area.isEmpty { places.append(Place(hit: hit, area: area, words: words)) }
  }

  /// Forgets what begins in an area, because something is drawn over it.
  mutating func clear(_ area: Rect) {
    places.removeAll { area.contains($0.area.origin) }
  }

  /// What a cell stands for, what was drawn last first.
  func hits(at point: Point) -> [Hit] {
    places.reversed().filter { $0.area.contains(point) }.map(\.hit)
  }
}
