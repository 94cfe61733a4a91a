extension Frame {
  /// The frame as a golden file holds it: rows between bars, then the letter of each cell's role.
  package var plainText: String {
    var lines = (0..<size.height).map { "|\(text(ofRow: $0))|" }
    lines.append("roles")
    lines += (0..<size.height).map { "|\(String(row($0).map(\.role.letter)))|" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The bare rows, each ended by a line feed, without the blanks at their ends.
  package var text: String {
    (0..<size.height).map { y in
      let row = text(ofRow: y)
      let last = row.unicodeScalars.lastIndex { $0 != " " }
      return last.map { String(row.unicodeScalars[...$0]) + "\n" } ?? "\n"
    }.joined()
  }
}
