extension RawSpan {
  /// Reads the number whose sign or first digit stands at `start`.
  @inline(__always)
  func number(at start: Int) throws(Stop) -> Node {
    var at = start
    if byte(at: at) == UInt8(ascii: "-") { at += 1 }
    if byte(at: at) == UInt8(ascii: "0") {
      at += 1
      if isDigit(at: at) { throw Stop(.noLeadingZero, at: at - 1) }
    } else {
      at = try skippingDigits(from: at, of: .whole)
    }
    if byte(at: at) == UInt8(ascii: ".") {
      at = try skippingDigits(from: at + 1, of: .fraction)
    }
    if byte(at: at) | 0x20 == UInt8(ascii: "e") {
      let sign = byte(at: at + 1)
      let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
      at = try skippingDigits(from: at + (isSigned ? 2 : 1), of: .exponent)
    }
    return Node(.number, at: start, extent: at - start)
  }

  /// Reads `true`, `false` or `null`.
  @inline(__always)
  func literal(at start: Int) throws(Stop) -> Node {
    switch halfWord(at: start) {
    case 0x6575_7274:
      return Node(.true, at: start, extent: 4)
    case 0x6C6C_756E:
      return Node(.null, at: start, extent: 4)
    case 0x736C_6166 where byte(at: start + 4) == UInt8(ascii: "e"):
      return Node(.false, at: start, extent: 5)
    default:
      throw Stop(.value, at: start)
    }
  }

  @inline(__always)
  private func isDigit(at offset: Int) -> Bool {
    byte(at: offset) &- UInt8(ascii: "0") < 10
  }

  @inline(__always)
  private func skippingDigits(from start: Int, of part: Stop.NumberPart) throws(Stop) -> Int {
    var at = start
    while isDigit(at: at) { at += 1 }
    guard at > start else { throw Stop(.digits(part), at: start) }
    return at
  }
}
