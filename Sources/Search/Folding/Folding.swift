/// The walk through a text that every folded form is made by.
enum Folding {
  /// Hands over the forms of each character with its place among the text's scalars.
  @inline(__always)
  static func forEachForm(of text: String, _ body: (_ place: Int, LetterForms) -> Void) {
    var place = 0
    var scalars = text.unicodeScalars.makeIterator()
    var ahead = scalars.next()
    while let scalar = ahead {
      ahead = scalars.next()
      body(place, forms(of: scalar, before: ahead))
      place += 1
    }
  }

  @inline(__always)
  private static func forms(of scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> LetterForms
  {
    let value = scalar.value
    if value < 0x80 {
      let isCapital = value >= 0x41 && value <= 0x5A
      return LetterForms(own: Letters(ascii: UInt8(value | (isCapital ? 0x20 : 0))))
    }
    let forms = LetterForms.of(scalar)
    if Pinyin.range.contains(value), let next, Pinyin.range.contains(next.value),
      let reading = Pinyin.syllable(of: value, before: next.value)
    {
      return LetterForms(own: forms.own, latin: reading)
    }
    return forms
  }
}
