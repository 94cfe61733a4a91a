extension String {
  /// The text cut at its end to some columns, the cut marked by `…`.
  ///
  /// A wide glyph is never halved, so the result may be shorter; nothing that separates stands before the mark. Neither is a figure halved, which would be another one:
  /// of `US$20 bn` stays `US$…`, never `US$2…`.
  package func truncated(to columns: Int) -> String {
    if columns <= 0 { return "" }
    if DisplayWidth.columns(of: self) <= columns { return VisibleText.filter(self) }
    let start = Self.start(of: Glyphs(self), columns: columns - 1)
    let whole = start.withoutCutFigure(before: Glyphs(self).dropFirst(start.count).prefix(2))
    return whole.withoutTrailingSeparators.text + "…"
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

extension [Glyph] {
  /// The glyphs without the figure at their end, where it goes on in those that follow.
  fileprivate func withoutCutFigure(before rest: some Sequence<Glyph>) -> ArraySlice<Glyph> {
    let next = Array(rest)
    let goesOn =
      next.first.map { $0.isDigit || ($0.joinsDigits && next.last?.isDigit == true) } ?? false
    let figure = reversed().prefix { $0.isDigit || $0.joinsDigits }
    return goesOn && figure.contains(where: \.isDigit) ? dropLast(figure.count) : self[...]
  }
}

extension ArraySlice<Glyph> {
  /// The glyphs without the blanks and the marks at their end that stand between words.
  fileprivate var withoutTrailingSeparators: ArraySlice<Glyph> {
    prefix((lastIndex { !$0.isSeparator } ?? startIndex - 1) - startIndex + 1)
  }
}

extension Glyph {
  /// Whether it only stands between words.
  fileprivate var isSeparator: Bool { [" ", "·", ";", ",", ":", "–"].contains(scalar) }

  fileprivate var isDigit: Bool { ("0"..."9").contains(scalar) }

  /// Whether it stands inside of figures, dates and clocks.
  fileprivate var joinsDigits: Bool { [".", ",", ":", "-", "\u{A0}", "\u{202F}"].contains(scalar) }
}
