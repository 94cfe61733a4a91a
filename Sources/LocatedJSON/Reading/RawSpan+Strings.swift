extension RawSpan {
  /// Reads the string whose opening quote stands at `start`.
  @inline(__always)
  func string(at start: Int) throws(Stop) -> Node {
    var at = start + 1
    var kind = Node.Kind.string
    while true {
      let stops = Self.stops(in: word(at: at))
      guard stops != 0 else {
        at += 8
        continue
      }
      at += stops.trailingZeroBitCount / 8
      let stop = byte(at: at)
      if stop == UInt8(ascii: "\"") { break }
      if stop >= 0x80 {
        at = try skippingMultibyteRun(from: at)
      } else {
        kind = .escapedString
        at = try skippingEscape(at: at, inStringAt: start)
      }
    }
    let length = at - start - 1
    guard length <= Limits.stringBytes else { throw Stop(.shorterString(than: length), at: start) }
    return Node(kind, at: start, extent: length + 2)
  }

  /// Marks, by its high bit, the first byte of a word that is a quote, a backslash, a control
  /// character or not ASCII; what follows that byte may be marked wrongly.
  @inline(__always)
  private static func stops(in word: UInt64) -> UInt64 {
    let quote = (word ^ 0x2222_2222_2222_2222) &- 0x0101_0101_0101_0101
    let backslash = (word ^ 0x5C5C_5C5C_5C5C_5C5C) &- 0x0101_0101_0101_0101
    let control = word &- 0x2020_2020_2020_2020
    return (word | quote | backslash | control) & 0x8080_8080_8080_8080
  }

  /// Passes over one escape, or finds that what stands at `at` is a control character.
  private func skippingEscape(at: Int, inStringAt start: Int) throws(Stop) -> Int {
    guard byte(at: at) == UInt8(ascii: "\\") else {
      throw Stop(.characterOfString(openedAt: start), at: at)
    }
    switch byte(at: at + 1) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return at + 2
    case UInt8(ascii: "u"):
      return try skippingUnicodeEscape(at: at)
    default:
      throw Stop(.escape(inStringAt: start), at: at)
    }
  }

  private func skippingUnicodeEscape(at: Int) throws(Stop) -> Int {
    guard let unit = codeUnit(ofEscapeAt: at) else { throw Stop(.unicodeEscape, at: at) }
    if UTF16.isTrailSurrogate(unit) { throw Stop(.loneSurrogate(unit), at: at) }
    guard UTF16.isLeadSurrogate(unit) else { return at + 6 }
    guard let trail = codeUnit(ofEscapeAt: at + 6), UTF16.isTrailSurrogate(trail) else {
      throw Stop(.loneSurrogate(unit), at: at)
    }
    return at + 12
  }

  /// The UTF-16 code unit that an escape such as `\u00e9` stands for, or `nil` if it is none.
  func codeUnit(ofEscapeAt at: Int) -> UInt16? {
    guard byte(at: at) == UInt8(ascii: "\\"), byte(at: at + 1) == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt16 = 0
    for place in at + 2..<at + 6 {
      guard let digit = Hexadecimal.value(of: byte(at: place)) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
