import CursesBackend
import TerminalKit
import Testing

struct KeyDecoderTests {
  @Test(
    arguments: [
      ("\u{0}", Key.control("@")), ("\u{3}", .control("c")), ("\u{1C}", .control("\\")),
      ("\u{1F}", .control("_")), ("\r", .enter), ("\u{1B}", .escape), ("A", .character("A")),
      ("\u{301}", .character("\u{301}")),
    ] as [(Unicode.Scalar, Key)])
  func givesCharactersTheirMeaning(character: Unicode.Scalar, key: Key) {
    #expect(KeyDecoder.key(for: .scalar(character)) == key)
  }

  @Test func passesOverWhatMeansNothing() {
    #expect(KeyDecoder.key(for: .scalar("\u{9B}")) == nil)
    #expect(KeyDecoder.key(for: .code(9999)) == nil)
  }
}
