/// The directions in which a line leaves a cell.
struct BorderArms: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let up = BorderArms(rawValue: 1)
  static let down = BorderArms(rawValue: 2)
  static let left = BorderArms(rawValue: 4)
  static let right = BorderArms(rawValue: 8)
  static let vertical: BorderArms = [.up, .down]
  static let horizontal: BorderArms = [.left, .right]

  /// The line glyphs in the order of their raw values.
  private static let glyphs: [Unicode.Scalar] = Array(" │││─┘┐┤─└┌├─┴┬┼".unicodeScalars)

  /// The glyphs of a line that is double: `═╒╕╤╧╪` are those that are drawn.
  static let doubleLines: ClosedRange<Unicode.Scalar> = "═"..."╬"

  /// The glyph for these arms on a cell that already holds a glyph.
  func joined(to existing: Unicode.Scalar) -> Unicode.Scalar {
    if Self.doubleLines.contains(existing) { return joined(toDouble: existing) }
    let held = Self.glyphs.lastIndex(of: existing).map { Self(rawValue: UInt8($0)) }
    return Self.glyphs[Int(union(held ?? []).rawValue)]
  }

  private func joined(toDouble existing: Unicode.Scalar) -> Unicode.Scalar {
    switch (existing, contains(.up), contains(.down)) {
    case ("═", true, true), ("╤", true, _), ("╧", _, true): "╪"
    case ("═", false, true): "╤"
    case ("═", true, false): "╧"
    default: existing
    }
  }
}

extension Frame {
  /// Draws a piece of a line, joined to a line that already runs through the cell.
  mutating func join(_ arms: BorderArms, at point: Point) {
    let held = self[point]
    let joined = arms.joined(to: held.scalar)
    if joined == held.scalar, joined != " " { return }
    let role = BorderArms.doubleLines.contains(joined) ? held.role : .frame
    fill(Rect(origin: point, size: Size(width: 1, height: 1)), with: joined, as: role)
  }
}
