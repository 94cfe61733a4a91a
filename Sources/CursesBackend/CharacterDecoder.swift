import CWideCharacters

/// Makes characters of the bytes of a keyboard, in the character set of the locale.
///
/// Curses could, but after a byte that is no text it swallows the next fifteen keys.
package struct CharacterDecoder {
  private var state = mbstate_t()
  private var isWithin = false

  package init() {}

  /// The character that a byte completes; `nil` within a character and for bytes that are no text.
  package mutating func character(endingWith byte: UInt8) -> Unicode.Scalar? {
    var byte = CChar(bitPattern: byte)
    var character: wchar_t = 0
    let length = mbrtowc(&character, &byte, 1, &state)
    switch length {
    case Self.unfinished:
      isWithin = true
      return nil
    case Self.illegal:
      state = mbstate_t()
      guard isWithin else { return nil }
      isWithin = false
      // The byte may be a good one that came too early.
      return self.character(endingWith: UInt8(bitPattern: byte))
    default:
      isWithin = false
      return Unicode.Scalar(UInt32(bitPattern: character))
    }
  }

  private static let illegal = Int(bitPattern: UInt.max)
  private static let unfinished = Int(bitPattern: UInt.max - 1)
}
