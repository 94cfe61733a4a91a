import Search

/// A line that was found, and as what.
struct PaletteMatch: Sendable {
  let choice: PaletteChoice

  /// What it is called in the language shown.
  let title: FoldedText

  /// Its other names that have what was typed, the best first.
  let otherNames: [String]

  /// The characters of the title that were typed; none where another name was.
  let places: [Int]

  /// Lower is better: a name in the language shown that is or begins so, then one with such a word, then the same of the
  /// other names; last what has the letters here and there.
  private let rank: Int

  /// Among those of one rank higher is better.
  private let score: Int

  /// Matches letters with names, the first of which is the title; `nil` where none has them well enough.
  ///
  /// - Parameters:
  ///   - own: So many of the names are in the language shown.
  ///   - isFound: Whether it counts though the letters fit no name as they are typed, as words in another order.
  init?(
    _ typed: SoughtWord, choice: PaletteChoice, names: [FoldedText], own: Int = 1,
    isFound: Bool = false
  ) {
    guard let title = names.first else { return nil }
    let matches = names.map { name in
      FuzzyMatch(typed, in: name).flatMap { Self.isGood($0, typed) ? $0 : nil }
    }
    let best = matches.compactMap(\.self).max()
    guard best != nil || isFound else { return nil }
    self.choice = choice
    self.title = title
    score = best?.score ?? 0
    rank = Self.rank(typed, names: names, matches: matches, own: own)
    places = matches[0]?.places ?? []
    otherNames = zip(names, matches).dropFirst().filter { $1 != nil }
      .sorted { ($0.1?.score ?? 0) > ($1.1?.score ?? 0) }.map(\.0.text)
      .filter { $0 != title.text }
  }

  /// Whether it stands before another one.
  func isBetter(than other: PaletteMatch) -> Bool {
    rank != other.rank ? rank < other.rank : score > other.score
  }

  private static func rank(
    _ typed: SoughtWord, names: [FoldedText], matches: [FuzzyMatch?], own: Int
  ) -> Int {
    let fits = NameFit.allCases.count
    let ranks = zip(names, matches).enumerated().compactMap { index, pair -> Int? in
      guard pair.1 != nil else { return nil }
      let isOwn = index < own
      guard let fit = NameFit(of: typed, in: pair.0) else { return 2 * fits + (isOwn ? 0 : 1) }
      return fit.rawValue + (isOwn ? 0 : fits)
    }
    return ranks.min() ?? 2 * fits + 2
  }

  /// Whether at least every second letter begins a word or follows the one before.
  private static func isGood(_ match: FuzzyMatch, _ typed: SoughtWord) -> Bool {
    let letters = typed.spellings.map(\.count).min() ?? 0
    return match.score >= 30 * letters - 20
  }
}
