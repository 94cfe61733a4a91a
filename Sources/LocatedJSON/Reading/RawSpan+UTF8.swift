extension RawSpan {
  /// Passes over well-formed UTF-8 from a byte that is not ASCII to the next that is.
  ///
  /// The words tried first hold four letters of two bytes (Cyrillic) or two of three (Chinese).
  func skippingMultibyteRun(from start: Int) throws(Stop) -> Int {
    var at = start
    while byte(at: at) >= 0x80 {
      let word = word(at: at)
      if word & 0xC0E0_C0E0_C0E0_C0E0 == 0x80C0_80C0_80C0_80C0, Self.hasNoOverlongPair(word) {
        at += 8
      } else if word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0,
        Self.isTriple(UInt32(truncatingIfNeeded: word)),
        Self.isTriple(UInt32(truncatingIfNeeded: word &>> 24))
      {
        at += 6
      } else {
        let length = Self.lengthOfScalar(UInt32(truncatingIfNeeded: word))
        guard length > 0 else { throw Stop(.utf8, at: at) }
        at += length
      }
    }
    return at
  }

  /// The bytes that the scalar at the low end of a word takes, or 0 if it is no well-formed UTF-8.
  ///
  /// Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
  static func lengthOfScalar(_ word: UInt32) -> Int {
    if word & 0x80 == 0 { return 1 }
    if word & 0xC0E0 == 0x80C0 { return word & 0x1E == 0 ? 0 : 2 }
    if word & 0xC0_C0F0 == 0x80_80E0 { return isTriple(word) ? 3 : 0 }
    guard word & 0xC0C0_C0F8 == 0x8080_80F0 else { return 0 }
    let plane = (word & 0x07) &<< 2 | (word &>> 12) & 0x03
    return (1...16).contains(plane) ? 4 : 0
  }

  /// Whether none of the four two-byte letters in a word could be written in one byte.
  @inline(__always)
  private static func hasNoOverlongPair(_ word: UInt64) -> Bool {
    let leads = word & 0x001E_001E_001E_001E
    return (leads &+ 0x007E_007E_007E_007E) & 0x0080_0080_0080_0080 == 0x0080_0080_0080_0080
  }

  /// Whether three bytes of the right shape are neither overlong nor a surrogate.
  @inline(__always)
  private static func isTriple(_ word: UInt32) -> Bool {
    let mark = word & 0x200F
    return mark != 0 && mark != 0x200D
  }
}
