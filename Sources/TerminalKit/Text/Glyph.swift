/// What one cell of a terminal holds: a spacing character with its combining marks.
package struct Glyph: Hashable, Sendable {
  package let scalar: Unicode.Scalar

  /// The marks where there are any: most glyphs have none, and an empty array is not free.
  private let someMarks: [Unicode.Scalar]?

  /// The columns it takes: 1 or 2.
  package let width: Int

  init(_ scalar: Unicode.Scalar, marks: [Unicode.Scalar], width: Int = 1) {
    self.scalar = scalar
    someMarks = marks.isEmpty ? nil : marks
    self.width = width
  }

  init(_ scalar: Unicode.Scalar, width: Int = 1) {
    self.scalar = scalar
    someMarks = nil
    self.width = width
  }

  /// Combining marks, at most four: a curses cell has room for no more.
  package var marks: [Unicode.Scalar] { someMarks ?? [] }

  var hasMarks: Bool { someMarks != nil }
}
