/// Where reading stopped and what had to stand there.
///
/// Small, so that the reader stays quick: ``Diagnosis`` finds out what stands there instead.
struct Stop: Error {
  enum NumberPart { case whole, fraction, exponent }

  enum Need {
    case value, key, colon, commaOrEnd, nothing
    case characterOfString(openedAt: Int)
    case escape(inStringAt: Int)
    case unicodeEscape, utf8
    case loneSurrogate(UInt16)
    case noLeadingZero
    case digits(NumberPart)
    case lessDepth
    case shorterString(than: Int)
  }

  let need: Need
  let offset: Int

  init(_ need: Need, at offset: Int) {
    self.need = need
    self.offset = offset
  }
}
