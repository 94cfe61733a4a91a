import CursesBackend
import TerminalKit
import Testing

struct CharacterDecoderTests {
  init() { useUTF8Locale() }

  @Test(
    arguments: [
      (Array("a地é🙂й".utf8), "a地é🙂й"), ([0xF1, 0x71], "q"), ([0xE5, 0x9C, 0x71], "q"),
      ([0xFF, 0xFE, 0x80], ""), ([0xC0, 0xAF], ""), ([0xED, 0xA0, 0x80], ""),
      ([0xE5, 0xE5, 0x9C, 0xB0], "地"), ([0xF1, 0x1B], "\u{1B}"),
    ] as [([UInt8], String)])
  func readsTextAndPassesOverTheRest(bytes: [UInt8], text: String) {
    var decoder = CharacterDecoder()
    let scalars = bytes.compactMap { decoder.character(endingWith: $0) }
    #expect(String(String.UnicodeScalarView(scalars)) == text)
  }
}
