extension String {
  /// The text cut at its end to some columns, the cut marked by `…`.
  ///
  /// A wide glyph is never halved, so the result may be one column short.
  package func truncated(to columns: Int) -> String {
    if columns <= 0 { return "" }
    if DisplayWidth.columns(of: self) <= columns { return VisibleText.filter(self) }
    return Self.start(of: Glyphs(self), columns: columns - 1).text + "…"
  }

  /// The text cut at its start, so that the line and column of a file place stay: `…json:31:14`.
  package func truncatedAtStart(to columns: Int) -> String {
    if columns <= 0 { return "" }
    if DisplayWidth.columns(of: self) <= columns { return VisibleText.filter(self) }
    let end = Self.start(of: Glyphs(self).reversed(), columns: columns - 1)
    return "…" + end.reversed().text
  }

  /// The text with blanks up to some columns. A longer text stays as it is.
  package func padded(to columns: Int, alignment: Alignment = .leading) -> String {
    let free = min(columns, 10_000) - DisplayWidth.columns(of: self)
    if free <= 0 { return self }
    let left =
      switch alignment {
      case .leading: 0
      case .centre: free / 2
      case .trailing: free
      }
    return String(repeating: " ", count: left) + self + String(repeating: " ", count: free - left)
  }

  /// The text cut or filled to exactly some columns.
  package func fitted(to columns: Int, alignment: Alignment = .leading) -> String {
    truncated(to: columns).padded(to: columns, alignment: alignment)
  }

  private static func start(of glyphs: some Sequence<Glyph>, columns: Int) -> [Glyph] {
    var free = columns
    return glyphs.prefix { glyph in
      free -= glyph.width
      return free >= 0
    }
  }
}

extension Sequence<Glyph> {
  var text: String {
    var text = String.UnicodeScalarView()
    for glyph in self {
      text.append(glyph.scalar)
      if glyph.hasMarks { text.append(contentsOf: glyph.marks) }
    }
    return String(text)
  }
}
