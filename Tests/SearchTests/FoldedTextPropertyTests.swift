import Foundation
import Search
import Testing

/// Folding against the slow ways that Foundation has for it.
struct FoldedTextPropertyTests {
  private static let letters = Array(
    "aZéÉöŁßмМёЁйЩыъ北京地铁索长ＡｚΩñ 0’-ﬁ\u{301}\u{308}Ø\u{200D}👨한")

  private static func text(_ generator: inout SeededGenerator) -> String {
    String(
      (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        letters.randomElement(using: &generator) ?? "a"
      })
  }

  @Test func foldingTwiceChangesNothingMore() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let text = Self.text(&generator)
      let once = String(decoding: FoldedText(text).own.bytes, as: UTF8.self)
      #expect(FoldedText(once).own.bytes == FoldedText(text).own.bytes, "\(text)")
    }
  }

  @Test func agreesWithFoundationOnLettersThatItKnows() {
    for value in UInt32(0xC0)..<0x530 {
      guard let scalar = Unicode.Scalar(value), Self.isLetter(scalar) else { continue }
      let text = String(scalar)
      let reference = text.folding(
        options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      guard reference.unicodeScalars.count == 1, reference != text.lowercased() else { continue }
      #expect(FoldedText(text).own.bytes == FoldedText(reference).own.bytes, "\(text)")
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    [.lowercaseLetter, .uppercaseLetter].contains(scalar.properties.generalCategory)
  }

  @Test func agreesWithASearchThroughTheFoldedCharacters() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<2000 {
      let text = Self.text(&generator)
      let typed = String(Self.text(&generator).prefix(2))
      let folded = FoldedText(text)
      let word = SoughtWord(typed)
      let haystacks = [folded.own.bytes, folded.latin?.bytes ?? []]
        .map { String(decoding: $0, as: UTF8.self) }
      let needles = word.spellings.map { String(decoding: $0, as: UTF8.self) }
      let isThere = needles.contains { needle in
        needle.isEmpty || haystacks.contains { $0.unicodeScalars.contains(needle.unicodeScalars) }
      }
      #expect(folded.contains(word) == isThere, "\(text) \(typed)")
    }
  }

  @Test func aMatchedPartIsMadeOfWholeCharacters() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let text = Self.text(&generator)
      guard let letter = text.randomElement(using: &generator) else { continue }
      let word = SoughtWord(String(letter))
      guard let range = FoldedText(text).range(of: word) else { continue }
      let characters = Set(text.indices).union([text.endIndex])
      #expect(characters.isSuperset(of: [range.lowerBound, range.upperBound]), "\(text)")
    }
  }
}
