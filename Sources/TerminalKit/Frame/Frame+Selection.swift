extension Frame {
  /// Notes where the name of a list's entry stands, so that a selection can be shown on it.
  package mutating func noteName(of entry: Int, in area: Rect) {
    hitMap.noteName(of: entry, in: area)
  }

  /// Shows the selection on the name of an entry whose list is drawn on an area, and marks the gutter before it.
  package mutating func showSelection(of entry: Int, in area: Rect) {
    let name = hitMap.names.first { $0.entry == entry && area.contains($0.area.origin) }?.area
    if let name { showSelection(on: name) }
  }

  /// Shows the selection on a name, and marks the gutter before it.
  package mutating func showSelection(on name: Rect) {
    paint(.selected, in: name)
    write("▌", at: Point(x: name.minX - 1, y: name.minY), as: .focus)
  }
}
