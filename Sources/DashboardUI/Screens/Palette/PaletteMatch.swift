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

  /// Higher is better.
  let score: Int

  /// Matches letters with names, the first of which is the title; `nil` where none has them well enough.
  ///
  /// - Parameter isFound: Whether it counts though the letters fit no name as they are typed, as words in another order.
  init?(
    _ typed: SoughtWord, choice: PaletteChoice, names: [FoldedText], isFound: Bool = false
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
    places = matches[0]?.places ?? []
    otherNames = zip(names, matches).dropFirst().filter { $1 != nil }
      .sorted { ($0.1?.score ?? 0) > ($1.1?.score ?? 0) }.map(\.0.text)
      .filter { $0 != title.text }
  }

  /// Whether at least every second letter begins a word or follows the one before.
  private static func isGood(_ match: FuzzyMatch, _ typed: SoughtWord) -> Bool {
    let letters = typed.spellings.map(\.count).min() ?? 0
    return match.score >= 30 * letters - 20
  }
}
