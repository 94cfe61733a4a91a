/// A grid of cells that a screen is drawn into: text and roles, no colours.
package struct Frame: Equatable, Sendable {
  /// Where the terminal's cursor shows, as in a text field, or `nil` to hide it.
  package var cursor: Point?

  var grid: CellGrid
  var hitMap = HitMap()

  /// Whether it is drawn to be read as lines: widgets then say their rows in words.
  package var isSpoken = false
  private var clip: Rect

  /// No frame is larger; a terminal's own limit is lower still.
  private static let largest = Size(width: 2000, height: 2000)

  /// Creates a blank frame. A side above 2,000 cells is clamped.
  package init(size: Size) {
    let size = size.clamped(to: Self.largest)
    grid = CellGrid(size: size)
    clip = Rect(origin: .zero, size: size)
  }

  package var size: Size { grid.size }
  package var bounds: Rect { Rect(origin: .zero, size: size) }

  /// Draws a widget, which sees the whole area but reaches only what lies inside the frame.
  package mutating func draw(_ widget: some Widget, in area: Rect) {
    let outer = clip
    clip = outer.intersection(area)
    if !clip.isEmpty { widget.render(into: &self, area: area) }
    clip = outer
  }

  /// Writes text to the right from a point, and gives the column after it.
  ///
  /// The text is filtered by ``VisibleText``. What falls outside the area being drawn is cut; a
  /// wide glyph that would be halved leaves a blank.
  @discardableResult
  package mutating func write(_ text: String, at point: Point, as role: Role = .plain) -> Int {
    var x = min(max(point.x, -1_000_000), 1_000_000)
    guard point.y >= clip.minY, point.y < clip.maxY else {
      return x + DisplayWidth.columns(of: text)
    }
    if VisibleText.isPlainASCII(text) {
      for byte in text.utf8 {
        if x >= clip.minX, x < clip.maxX {
          grid.put(Unicode.Scalar(byte), at: grid.index(x: x, y: point.y), as: role)
        }
        x += 1
      }
      return x
    }
    for glyph in Glyphs(text) {
      if x < clip.maxX { put(glyph, x: x, y: point.y, as: role) }
      x += glyph.width
    }
    return x
  }

  /// Changes the role of every cell in an area and leaves its text.
  package mutating func paint(_ role: Role, in area: Rect) {
    let area = clip.intersection(area)
    for y in area.minY..<area.maxY {
      for x in area.minX..<area.maxX { grid.paint(role, at: grid.index(x: x, y: y)) }
    }
  }

  /// Fills an area with blanks.
  package mutating func clear(_ area: Rect, as role: Role = .plain) {
    fill(area, with: " ", as: role)
  }

  /// Fills an area with a character of one column, such as a piece of a line.
  mutating func fill(_ area: Rect, with scalar: Unicode.Scalar, as role: Role) {
    let area = clip.intersection(area)
    for y in area.minY..<area.maxY {
      for x in area.minX..<area.maxX { grid.put(scalar, at: grid.index(x: x, y: y), as: role) }
    }
  }

  /// Notes what an area stands for, as far as it is being drawn.
  ///
  /// - Parameter words: The same in words, where the cells alone do not say it.
  package mutating func note(_ hit: Hit, in area: Rect, words: String? = nil) {
    hitMap.note(hit, in: clip.intersection(area), words: words)
  }

  /// Forgets what the places of an area stand for, because something is drawn over them.
  package mutating func forgetHits(in area: Rect) { hitMap.clear(area) }

  /// What a cell stands for, what was drawn last first.
  package func hits(at point: Point) -> [Hit] { hitMap.hits(at: point) }

  /// The frame with its ornaments exchanged by a function that keeps their widths.
  func replacingScalars(_ replacement: (Unicode.Scalar) -> Unicode.Scalar) -> Frame {
    var frame = self
    frame.grid.replaceScalars(replacement)
    return frame
  }

  private mutating func put(_ glyph: Glyph, x: Int, y: Int, as role: Role) {
    let isBlank = glyph.scalar == "\u{A0}" || glyph.scalar == "\u{202F}"
    if x >= clip.minX, x + glyph.width <= clip.maxX, !isBlank {
      grid.put(glyph, at: grid.index(x: x, y: y), as: role)
    } else {
      for x in x..<x + glyph.width where x >= clip.minX && x < clip.maxX {
        grid.putBlank(at: grid.index(x: x, y: y), as: role)
      }
    }
  }
}
