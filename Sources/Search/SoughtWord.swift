/// A word or phrase as a reader typed it, in the spellings that texts are searched for.
package struct SoughtWord: Hashable, Sendable {
  /// Folded, and after that in Latin letters where it was typed in Cyrillic ones.
  package let spellings: [[UInt8]]

  /// Chinese is sought as it is: the syllable that it is read as would find far too much.
  package init(_ text: String) {
    let folded = FoldedText(text)
    let isCyrillic = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII || (0x400..<0x530).contains(scalar.value)
    }
    if let latin = folded.latin, isCyrillic, !latin.bytes.isEmpty {
      spellings = [folded.own.bytes, latin.bytes]
    } else {
      spellings = [folded.own.bytes]
    }
  }

  /// The words of a text, parted by blanks.
  package static func words(of text: String) -> [SoughtWord] {
    text.split(whereSeparator: \.isWhitespace).map { SoughtWord(String($0)) }
  }

  /// Whether everything that has this word also has another: `so` is in each text with `sob`.
  package func covers(_ longer: SoughtWord) -> Bool {
    longer.spellings.allSatisfy { long in
      spellings.contains { long.firstOccurrence(of: $0) != nil }
    }
  }
}
