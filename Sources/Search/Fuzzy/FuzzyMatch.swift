/// How well letters typed in a hurry fit a name: all of them occur in order, with or without others
/// between.
///
/// Letters at the starts of words and letters next to each other count most; of two names that fit
/// alike the shorter one comes first.
package struct FuzzyMatch: Hashable, Sendable {
  /// Higher is better.
  package let score: Int

  /// The characters of the text that were matched, from 0, in order.
  package let places: [Int]

  /// Matches letters with a text, or gives `nil` where they do not all occur in order.
  ///
  /// Blanks typed between words are passed over; nothing typed matches everything with a score of 0.
  package init?(_ typed: SoughtWord, in text: FoldedText) {
    var best: (score: Int, places: [Int32])?
    for spelling in typed.spellings {
      for form in [text.own, text.latin].compactMap({ $0 }) {
        guard let found = FuzzyAlignment(spelling, in: form).best else { continue }
        if found.score > best?.score ?? .min { best = found }
      }
    }
    guard let best else { return nil }
    score = best.score
    places = text.characters(of: best.places)
  }
}

extension FuzzyMatch: Comparable {
  package static func < (left: FuzzyMatch, right: FuzzyMatch) -> Bool {
    left.score < right.score
  }
}

extension FoldedText {
  /// The characters, from 0, that hold some of the text's scalars.
  fileprivate func characters(of places: [Int32]) -> [Int] {
    guard !places.isEmpty else { return [] }
    let wanted = Set(places)
    var characters: [Int] = []
    var scalar: Int32 = 0
    for (index, character) in text.enumerated() {
      let end = scalar + Int32(character.unicodeScalars.count)
      if (scalar..<end).contains(where: wanted.contains) { characters.append(index) }
      scalar = end
    }
    return characters
  }
}
