/// A text in the forms in which it is sought, folded once and matched at every keystroke.
///
/// Case, accents and width do not count, ё is е, and `’` is `'`. Latin letters find Cyrillic and
/// Chinese too: `sobyanin` finds Собянин, `suobiya` finds 索比亚宁.
package struct FoldedText: Hashable, Sendable {
  package let text: String

  /// The text in its own script.
  package let own: FoldedForm

  /// The text in Latin letters, or `nil` where it is already.
  package let latin: FoldedForm?

  package init(_ text: String) {
    var own = FoldedForm()
    var latin = FoldedForm()
    var differs = false
    Folding.forEachForm(of: text) { place, forms in
      own.append(forms.own, from: place)
      latin.append(forms.latin, from: place)
      if forms.own != forms.latin { differs = true }
    }
    self.text = text
    self.own = own
    self.latin = differs ? latin : nil
  }
}

extension FoldedText {
  /// Whether a word occurs, in either form.
  package func contains(_ word: SoughtWord) -> Bool { place(of: word) != nil }

  /// Whether all words occur, in any order.
  package func contains(_ words: [SoughtWord]) -> Bool { words.allSatisfy { contains($0) } }

  /// The first occurrence of a word as characters of the text, or `nil`.
  package func range(of word: SoughtWord) -> Range<String.Index>? {
    guard let (form, start, count) = place(of: word), count > 0 else { return nil }
    let scalars = text.unicodeScalars
    let first = Int(form.places[start])
    let last = Int(form.places[start + count - 1])
    let lower = scalars.index(scalars.startIndex, offsetBy: first)
    let upper = scalars.index(lower, offsetBy: last - first + 1)
    return text.wholeCharacters(lower..<upper)
  }

  private func place(of word: SoughtWord) -> (FoldedForm, start: Int, count: Int)? {
    for spelling in word.spellings {
      if let start = own.bytes.firstOccurrence(of: spelling) { return (own, start, spelling.count) }
      if let latin, let start = latin.bytes.firstOccurrence(of: spelling) {
        return (latin, start, spelling.count)
      }
    }
    return nil
  }
}

extension String {
  /// A range widened to whole characters, so that no mark is parted from its letter.
  func wholeCharacters(_ range: Range<Index>) -> Range<Index> {
    let lower = rangeOfCharacter(around: range.lowerBound).lowerBound
    if range.upperBound >= endIndex { return lower..<endIndex }
    let around = rangeOfCharacter(around: range.upperBound)
    return lower..<(around.lowerBound == range.upperBound ? range.upperBound : around.upperBound)
  }

  private func rangeOfCharacter(around index: Index) -> Range<Index> {
    guard index < endIndex else { return endIndex..<endIndex }
    let rounded = indices.prefix { $0 <= index }.last ?? startIndex
    return rounded..<self.index(after: rounded)
  }
}
