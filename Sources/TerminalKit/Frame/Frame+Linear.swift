/// One line of a frame that is read rather than looked at.
package struct LinearLine: Hashable, Sendable {
  package let text: String

  /// Where to point to choose the entry that begins here; `nil` where none does.
  package let entry: Point?

  package init(text: String, entry: Point?) {
    self.text = text
    self.entry = entry
  }
}

extension Frame {
  /// Draws a line that has its row to itself, so that it is read to its end where it is cut.
  package mutating func drawWhole(_ line: Line, in row: Rect) {
    draw(line, in: row)
    if isSpoken { note(.reading, in: row, words: LinearText.clean(line.text)) }
  }

  /// The lines of an area: what stands outside of frames, then each frame with its title, from the top down.
  package func linearLines(in area: Rect) -> [LinearLine] {
    let boxes = hitMap.places.filter { $0.hit == .box && area.contains($0.area.origin) }
      .map(\.area)
    return (area.minY..<area.maxY).flatMap { y -> [LinearLine] in
      let isFree = { (x: Int) in !boxes.contains { $0.contains(Point(x: x, y: y)) } }
      let free = lines(ofRow: y, columns: (area.minX..<area.maxX).filter(isFree))
      let starting = boxes.filter { $0.minY == y }.sorted { $0.minX < $1.minX }
      return free + starting.flatMap { lines(of: $0) }
    }
  }

  private func lines(of box: Rect) -> [LinearLine] {
    let title = LinearText.clean(text(ofRow: box.minY, columns: Array(box.minX..<box.maxX)))
    let inside = box.inset(by: 1)
    let rows = (inside.minY..<inside.maxY).flatMap { y in
      lines(ofRow: y, columns: Array(inside.minX..<inside.maxX))
    }
    return
      (title.isEmpty
      ? [] : [LinearLine(text: "", entry: nil), LinearLine(text: "\(title):", entry: nil)])
      + rows
  }

  private func lines(ofRow y: Int, columns: [Int]) -> [LinearLine] {
    if columns.isEmpty { return [] }
    let place = entry(inRow: y, in: columns)
    if let place, place.words != nil, place.area.minY < y { return [] }
    let text = place?.words ?? LinearText.clean(text(ofRow: y, columns: columns))
    let isFirst = place != nil && entry(inRow: y - 1, in: columns)?.hit != place?.hit
    if text.isEmpty && !isFirst { return [] }
    let isEntry = isFirst && place?.hit != .reading
    return [LinearLine(text: text, entry: isEntry ? place?.area.origin : nil)]
  }

  /// The entry that a row is part of, or what it is read as, drawn last in some columns from left to right.
  private func entry(inRow y: Int, in columns: [Int]) -> HitMap.Place? {
    hitMap.places.last { place in
      switch place.hit {
      case .entry, .reading: break
      case .cut, .box, .pane, .tab, .step, .hint: return false
      }
      guard place.area.minY <= y, y < place.area.maxY else { return false }
      return columns.first { $0 >= place.area.minX }.map { $0 < place.area.maxX } ?? false
    }
  }

  /// The text of a row, what was cut in it whole.
  private func text(ofRow y: Int, columns: [Int]) -> String {
    let cuts = hitMap.places.filter { $0.hit == .cut && $0.area.minY == y && isStillCut($0.area) }
    var text = String.UnicodeScalarView()
    var end = Int.min
    for x in columns where x >= end && self[Point(x: x, y: y)].extent != .continuation {
      if let cut = cuts.last(where: { $0.area.minX == x }), let words = cut.words {
        text.append(contentsOf: words.unicodeScalars)
        end = cut.area.maxX
        continue
      }
      text.append(self[Point(x: x, y: y)].scalar)
      text.append(contentsOf: marks(at: Point(x: x, y: y)))
    }
    return String(text)
  }

  /// Whether nothing was drawn over the end of a cut text.
  private func isStillCut(_ area: Rect) -> Bool {
    (area.minX..<area.maxX).contains { self[Point(x: $0, y: area.minY)].scalar == "…" }
  }
}
