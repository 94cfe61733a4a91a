extension Frame {
  /// Takes an area of another frame of the same size as it is, with what its places stand for; nothing of another size.
  package mutating func paste(_ other: Frame, in area: Rect) {
    let area = area.intersection(bounds)
    guard other.size == size, !area.isEmpty else { return }
    grid.paste(other.grid, in: area)
    hitMap.take(other.hitMap, in: area)
  }
}
