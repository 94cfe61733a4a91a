import Phrasebook
import TerminalKit

/// A screen as numbered lines of text: nothing on it needs a cursor that moves.
package struct LinearPage: Sendable {
  /// The lines, those of entries with their number.
  package let lines: [String]

  /// Where to point to choose each entry, the first being number 1.
  let entries: [Point]

  /// As wide as keeps halves of a screen one above the other, and as high as takes a long list.
  static let size = Size(width: 98, height: 120)

  init(_ read: [LinearLine]) {
    var lines: [String] = []
    var entries: [Point] = []
    for line in read {
      if let entry = line.entry {
        entries.append(entry)
        lines.append("\(entries.count). \(line.text)")
      } else {
        lines.append(line.text)
      }
    }
    self.lines = lines
    self.entries = entries
  }
}

extension AppState {
  /// The screen in view as lines: the way to it and the day first, the answer to the last command at the end.
  package var linearPage: LinearPage {
    let frame = render(size: LinearPage.size, isSpoken: true)
    var context = context
    context.size = LinearPage.size
    let chrome = Chrome(area: frame.bounds, context: context)
    let top = [chrome.header, chrome.notice].flatMap { frame.linearLines(in: $0) }
    return LinearPage(
      (top + frame.linearLines(in: chrome.body) + answer).map(spelled))
  }

  /// The line with a word for each sign that stands alone; before words of its own `!` and `◇` say nothing.
  private func spelled(_ line: LinearLine) -> LinearLine {
    let phrases = context.phrases
    let signs = [
      "◇": phrases.illustrative, "!": phrases.dataWords.lookHereSign, "≈": phrases.derived,
    ]
    let words = line.text.split(separator: " ", omittingEmptySubsequences: false)
    let text = words.indices.compactMap { index -> String? in
      let (sign, comma) = Self.parted(words[index])
      guard let word = signs[sign] else { return String(words[index]) }
      let next = index + 1 < words.count ? Self.parted(words[index + 1]).word : ""
      let isSaid = next == word || sign == "!" && comma.isEmpty && !next.isEmpty
      return isSaid ? nil : word + comma
    }
    return LinearLine(text: text.joined(separator: " "), entry: line.entry)
  }

  private static func parted(_ word: Substring) -> (word: String, comma: String) {
    word.hasSuffix(",") ? (String(word.dropLast()), ",") : (String(word), "")
  }

  private var answer: [LinearLine] {
    toast.map { toast in
      let text = toast.words(context.phrases)
      return [LinearLine(text: "* \(VisibleText.filter(text))", entry: nil)]
    } ?? []
  }
}
