/// One form of a text: UTF-8 without case, accents and width, and where each byte comes from.
package struct FoldedForm: Hashable, Sendable {
  package private(set) var bytes: [UInt8] = []

  /// For each byte the scalar of the text that it stands for.
  private(set) var places: [Int32] = []

  mutating func append(_ letters: Letters, from place: Int) {
    letters.forEachByte { byte in
      bytes.append(byte)
      places.append(Int32(truncatingIfNeeded: place))
    }
  }

  /// Whether a word begins with a byte: after a blank or a sign, and at each Chinese character.
  func isWordStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let byte = bytes[index]
    if places[index] == places[index - 1] { return false }
    if !Self.isLetter(bytes[index - 1]) { return Self.isLetter(byte) }
    return byte >= 0xE3 && byte <= 0xE9
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
