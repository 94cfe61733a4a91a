/// What one character becomes, as up to eight UTF-8 bytes packed into a number, the first one lowest.
///
/// Folding looks one up for every character of every record, so it holds no array.
struct Letters: Hashable, Sendable {
  private(set) var packed: UInt64 = 0

  static let none = Letters()

  init() {}

  /// Packs a text; what goes beyond eight bytes is left out by whole characters.
  init(_ text: some StringProtocol) {
    var used = 0
    for scalar in text.unicodeScalars {
      let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      guard used + bytes.count <= 8 else { return }
      for byte in bytes {
        packed |= UInt64(byte) << (8 * UInt64(used))
        used += 1
      }
    }
  }

  init(_ scalar: Unicode.Scalar) { self.init(String(Character(scalar))) }

  /// Holds one ASCII character; NUL, which no record may hold, as nothing.
  @inline(__always)
  init(ascii: UInt8) { packed = UInt64(ascii) }

  var isEmpty: Bool { packed == 0 }

  /// Hands over each byte in order.
  @inline(__always)
  func forEachByte(_ body: (UInt8) -> Void) {
    var rest = packed
    while rest != 0 {
      body(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
