/// What one cell of a terminal holds: a spacing character with its combining marks.
package struct Glyph: Hashable, Sendable {
  package let scalar: Unicode.Scalar

  /// Combining marks, at most four: a curses cell has room for no more.
  package let marks: [Unicode.Scalar]

  /// The columns it takes: 1 or 2.
  package let width: Int

  init(_ scalar: Unicode.Scalar, marks: [Unicode.Scalar] = [], width: Int = 1) {
    self.scalar = scalar
    self.marks = marks
    self.width = width
  }

  /// The characters as written to a terminal.
  package var text: String {
    var text = String.UnicodeScalarView([scalar])
    text.append(contentsOf: marks)
    return String(text)
  }
}
