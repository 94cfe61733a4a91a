/// Text of a screen as a reader of lines hears it: without lines, bars and braille.
package enum LinearText {
  /// The text without what only draws; a sign that the word after it says goes too, and wide gaps become commas.
  package static func clean(_ text: String) -> String {
    let bare = String(
      String.UnicodeScalarView(text.unicodeScalars.map { isDrawing($0) ? " " : $0 }))
    var words: [Substring] = []
    var gaps: [Int] = []
    var gap = 0
    for part in bare.split(separator: " ", omittingEmptySubsequences: false) {
      if part.isEmpty {
        gap += 1
      } else {
        words.append(part)
        gaps.append(gap)
        gap = 0
      }
    }
    var line = ""
    for (index, word) in words.enumerated() {
      if isSign(word), index + 1 < words.count, gaps[index + 1] == 0, isSaid(words[index + 1]) {
        gaps[index + 1] = max(gaps[index], 0)
        continue
      }
      let separator = line.isEmpty ? "" : gaps[index] > 0 ? ", " : " "
      line += separator + word
    }
    return line
  }

  private static func isDrawing(_ scalar: Unicode.Scalar) -> Bool {
    (0x2500...0x259F).contains(scalar.value) || (0x2800...0x28FF).contains(scalar.value)
  }

  /// Whether a word may be what a sign before it stands for: letters, or the mark of another language, `[en]`.
  private static func isSaid(_ word: Substring) -> Bool {
    word.first?.isLetter == true || word.first == "["
  }

  /// Whether a word is one of the signs that a word follows: `● green`.
  package static func isSign(_ word: Substring) -> Bool {
    word.count == 1 && word.unicodeScalars.allSatisfy { "●△▲□■○◆▶›?".unicodeScalars.contains($0) }
  }
}
