/// Breaks text into lines of some columns.
///
/// Lines end at blanks, and anywhere between wide glyphs, but not before closing nor after
/// opening punctuation. A word longer than a line is cut where the line ends.
struct LineBreaker {
  private let columns: Int
  private var lines: [String] = []
  private var line: [Glyph] = []
  private var lineWidth = 0

  private static let closing = Set("，。、；：？！）》」』】〕〉”’…—,.;:?!)]}%".unicodeScalars)
  private static let opening = Set("（《「『【〔〈“‘([{".unicodeScalars)

  /// The lines of a text; a line feed in it ends a line. A width below 1 counts as 1.
  static func lines(of text: String, columns: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var breaker = LineBreaker(columns: max(columns, 1))
      for word in words(of: Array(Glyphs(String(paragraph)))) { breaker.add(word) }
      return breaker.finished()
    }
  }

  private init(columns: Int) {
    self.columns = columns
  }

  private mutating func add(_ word: ArraySlice<Glyph>) {
    let width = word.reduce(0) { $0 + $1.width }
    if word.first?.scalar == " " {
      if lineWidth > 0 { append(word, width: width) }
      return
    }
    if lineWidth > 0, lineWidth + width > columns { endLine() }
    guard width > columns else { return append(word, width: width) }
    for glyph in word {
      if lineWidth > 0, lineWidth + glyph.width > columns { endLine() }
      append([glyph], width: glyph.width)
    }
  }

  private mutating func append(_ glyphs: ArraySlice<Glyph>, width: Int) {
    line += glyphs
    lineWidth += width
  }

  private mutating func endLine() {
    let end = line.lastIndex { $0.scalar != " " }
    lines.append(end.map { line[...$0].text } ?? "")
    line = []
    lineWidth = 0
  }

  private mutating func finished() -> [String] {
    if lineWidth > 0 || lines.isEmpty { endLine() }
    return lines
  }

  /// The stretches that no line end may part; a run of blanks is one.
  private static func words(of glyphs: [Glyph]) -> [ArraySlice<Glyph>] {
    var words: [ArraySlice<Glyph>] = []
    var start = 0
    for index in glyphs.indices.dropFirst()
    where mayBreak(between: glyphs[index - 1], and: glyphs[index]) {
      words.append(glyphs[start..<index])
      start = index
    }
    if start < glyphs.count { words.append(glyphs[start...]) }
    return words
  }

  private static func mayBreak(between left: Glyph, and right: Glyph) -> Bool {
    if (left.scalar == " ") != (right.scalar == " ") { return true }
    guard left.width == 2 || right.width == 2 else { return false }
    return !closing.contains(right.scalar) && !opening.contains(left.scalar)
  }
}

extension String {
  /// The text broken into lines of some columns, between words or between Chinese characters.
  ///
  /// A line feed in it ends a line; an empty text is one empty line.
  package func wrapped(to columns: Int) -> [String] {
    LineBreaker.lines(of: self, columns: columns)
  }
}
