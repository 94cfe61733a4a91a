/// Cuts a filter line into its terms, from left to right.
struct FilterScanner {
  private let line: [Character]
  private var position = 0

  init(_ line: String) {
    self.line = Array(line)
  }

  /// The next term, or `nil` at the end.
  mutating func next() -> FilterTerm? {
    while let character = current, character.isWhitespace { position += 1 }
    guard current != nil else { return nil }
    let start = position
    if let (phrase, isClosed) = takeQuotation() {
      return term(.word(phrase), from: start, isUnfinished: !isClosed)
    }
    let name = takeName()
    guard let sign = current, Self.isColon(sign), !name.isEmpty else {
      position = start
      let word = takeWord()
      return term(.word(word), from: start)
    }
    position += 1
    let comparison = takeComparison()
    let (value, isClosed) = takeQuotation() ?? (takeWord(), true)
    if value.isEmpty || !isClosed {
      return term(.fieldToCome(name.lowercased()), from: start, isUnfinished: true)
    }
    return term(.field(name.lowercased(), comparison, value), from: start)
  }

  private var current: Character? { position < line.count ? line[position] : nil }

  private func term(
    _ meaning: FilterTerm.Meaning, from start: Int, isUnfinished: Bool = false
  ) -> FilterTerm {
    FilterTerm(
      meaning: meaning, text: String(line[start..<position]), place: start..<position,
      isUnfinished: isUnfinished)
  }

  /// A phrase between quotation marks, and whether it is closed; an empty pair is an unfinished one.
  private mutating func takeQuotation() -> (phrase: String, isClosed: Bool)? {
    guard let mark = current, let closing = Self.closing[mark] else { return nil }
    let start = position + 1
    position = start
    while let character = current, !closing.contains(character) { position += 1 }
    let phrase = String(line[start..<position])
    guard current != nil else { return (phrase, false) }
    position += 1
    return (phrase, !phrase.isEmpty)
  }

  private mutating func takeName() -> String {
    let start = position
    while let character = current, character.isLetter || character == "-" || character == "_" {
      position += 1
    }
    return String(line[start..<position])
  }

  private mutating func takeWord() -> String {
    let start = position
    while let character = current, !character.isWhitespace { position += 1 }
    return String(line[start..<position])
  }

  private mutating func takeComparison() -> Comparison {
    guard let sign = current else { return .matches }
    switch sign {
    case "≤", "≥":
      position += 1
      return sign == "≤" ? .atMost : .atLeast
    case "<", "＜", ">", "＞":
      position += 1
      let isLess = sign == "<" || sign == "＜"
      guard let following = current, following == "=" || following == "＝" else {
        return isLess ? .less : .more
      }
      position += 1
      return isLess ? .atMost : .atLeast
    case "=", "＝":
      position += 1
      return .matches
    default: return .matches
    }
  }

  private static func isColon(_ character: Character) -> Bool {
    character == ":" || character == "："
  }

  private static let closing: [Character: String] = [
    "\"": "\"", "“": "”\"", "«": "»", "„": "“”", "「": "」", "＂": "＂",
  ]
}
