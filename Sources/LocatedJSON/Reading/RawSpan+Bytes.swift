extension RawSpan {
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }

  /// Four bytes, the first in the lowest place.
  @inline(__always)
  func halfWord(at offset: Int) -> UInt32 {
    UInt32(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// Eight bytes, the first in the lowest place.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The first offset from `start` on that holds no space, tab or line end.
  @inline(__always)
  func skippingBlanks(from start: Int) -> Int {
    if byte(at: start) > UInt8(ascii: " ") { return start }
    if byte(at: start + 1) > UInt8(ascii: " "), byte(at: start) == UInt8(ascii: " ") {
      return start + 1
    }
    return skippingBlankRun(from: start)
  }

  private func skippingBlankRun(from start: Int) -> Int {
    var at = start
    while true {
      switch byte(at: at) {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        at += 1
      case UInt8(ascii: " "):
        let others = word(at: at) ^ 0x2020_2020_2020_2020
        at += others == 0 ? 8 : others.trailingZeroBitCount / 8
      default:
        return at
      }
    }
  }
}
