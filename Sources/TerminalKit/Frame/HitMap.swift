/// The places of a frame that stand for something, in the order in which they were drawn.
struct HitMap: Equatable, Sendable {
  private(set) var places: [Place] = []

  /// Where the names of entries stand.
  private(set) var names: [Name] = []

  struct Place: Equatable {
    let hit: Hit
    let area: Rect
    let words: String?
  }

  struct Name: Equatable {
    let entry: Int
    let area: Rect
  }

  /// Words are filtered by ``VisibleText``, as what is written into cells is.
  mutating func note(_ hit: Hit, in area: Rect, words: String?) {
    if area.isEmpty { return }
    places.append(Place(hit: hit, area: area, words: words.map(VisibleText.filter)))
  }

  mutating func noteName(of entry: Int, in area: Rect) {
    names.append(Name(entry: entry, area: area))
  }

  /// Takes from another map what begins in an area.
  mutating func take(_ other: HitMap, in area: Rect) {
    places += other.places.lazy.filter { area.contains($0.area.origin) }
    names += other.names.lazy.filter { area.contains($0.area.origin) }
  }

  /// Forgets what begins in an area, because something is drawn over it.
  mutating func clear(_ area: Rect) {
    places.removeAll { area.contains($0.area.origin) }
    names.removeAll { area.contains($0.area.origin) }
  }

  /// What a cell stands for, what was drawn last first.
  func hits(at point: Point) -> [Hit] {
    places.reversed().filter { $0.area.contains(point) }.map(\.hit)
  }
}
