/// The two forms in which a character is sought: in its own script, and in Latin letters.
struct LetterForms: Hashable, Sendable {
  let own: Letters
  let latin: Letters

  /// A character without a reading in Latin letters stands for itself there too.
  init(own: Letters, latin: Letters? = nil) {
    self.own = own
    self.latin = latin ?? own
  }

  /// The forms of a character that is not ASCII.
  @inline(__always)
  static func of(_ scalar: Unicode.Scalar) -> LetterForms {
    let value = scalar.value
    if value < Alphabets.end, value >= Alphabets.start {
      return Alphabets.forms[Int(value - Alphabets.start)]
    }
    if Pinyin.range.contains(value) {
      let syllable = Pinyin.syllable(of: value)
      return LetterForms(own: Letters(scalar), latin: syllable.isEmpty ? nil : syllable)
    }
    return LetterForms(own: Alphabets.folded(scalar))
  }
}
