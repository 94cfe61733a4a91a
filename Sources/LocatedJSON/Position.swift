/// A place in a text as an editor shows it: line and column from 1, columns in Unicode scalars.
///
/// CRLF, LF and CR each end one line.
package struct Position: Hashable, Comparable, Sendable {
  package let line: Int
  package let column: Int

  /// The place of the first character.
  package static let start = Position(line: 1, column: 1)

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension Position: CustomStringConvertible {
  /// The place as compilers print it, such as `3:14`.
  package var description: String { "\(line):\(column)" }
}
