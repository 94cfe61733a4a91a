import Phrasebook
import TerminalKit

/// A screen as numbered lines of text: nothing on it needs a cursor that moves.
package struct LinearPage: Sendable {
  /// The lines, those of entries with their number.
  package let lines: [String]

  /// Where to point to choose each entry, the first being number 1.
  let entries: [Point]

  /// As wide as keeps halves of a screen one above the other, and as high as takes a long list; wider where a pane would
  /// find no room.
  static let sizes = [Size(width: 98, height: 300), Size(width: 120, height: 300)]

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
  /// The size at which every pane of the screen in view has room.
  var linearSize: Size {
    LinearPage.sizes.first { size in
      var context = context
      (context.size, context.isSpoken) = (size, true)
      return top.hiddenPanes(in: context) == 0
    } ?? LinearPage.sizes[LinearPage.sizes.count - 1]
  }

  /// The screen in view as lines: the way to it and the day first, the answer to the last command, or else what the next
  /// one acts on, at the end.
  package var linearPage: LinearPage {
    let size = linearSize
    let frame = render(size: size, isSpoken: true)
    var context = context
    context.size = size
    context.isFiltered = filtersInView(isSpoken: true)
    let chrome = Chrome(area: frame.bounds, context: context)
    let top = [chrome.header, chrome.notice, chrome.filter].flatMap { frame.linearLines(in: $0) }
    return LinearPage(
      (top + frame.linearLines(in: chrome.body) + end(of: frame, chrome)).compactMap(spelled))
  }

  /// The line with a word for each sign that stands alone; before words of its own `◇` says nothing, and `!` a comma.
  /// Nothing is left of a line of arrows.
  private func spelled(_ line: LinearLine) -> LinearLine? {
    let phrases = context.phrases
    let signs = [
      "◇": phrases.illustrative, "!": phrases.dataWords.lookHereSign, "≈": phrases.derived,
      "→": phrases.spokenArrow,
    ]
    let words = line.text.split(separator: " ", omittingEmptySubsequences: false)
    let text = words.indices.compactMap { index -> String? in
      let (sign, mark) = Self.parted(words[index])
      let next = index + 1 < words.count ? Self.parted(words[index + 1]).word : ""
      if sign == "↓" || sign == "→" && (next.isEmpty || Self.begins(index, in: words)) {
        return mark.isEmpty ? nil : mark
      }
      guard let word = signs[sign] else {
        let isWarned = next == "!" && mark.isEmpty && !sign.isEmpty && sign != "·"
        return String(words[index]) + (isWarned ? "," : "")
      }
      let isSaid = next == word || sign == "!" && mark.isEmpty && !next.isEmpty
      return isSaid ? nil : word + mark
    }
    if text.isEmpty, line.entry == nil { return nil }
    return LinearLine(text: text.joined(separator: " "), entry: line.entry)
  }

  /// Whether a word is the first one of its line, or of what stands between commas.
  private static func begins(_ index: Int, in words: [Substring]) -> Bool {
    index == 0 || words[index - 1].hasSuffix(",")
  }

  /// A word, and the mark that ends it.
  private static func parted(_ word: Substring) -> (word: String, mark: String) {
    guard word.count > 1, let last = word.last, ",:;.".contains(last) else {
      return (String(word), "")
    }
    return (String(word.dropLast()), String(last))
  }

  private func end(of frame: Frame, _ chrome: Chrome) -> [LinearLine] {
    if let toast {
      let text = toast.words(context.phrases)
      return [LinearLine(text: "* \(VisibleText.filter(text))", entry: nil)]
    }
    return frame.linearLines(in: chrome.detail).map { line in
      let words = line.text.split(separator: " ").filter { !LinearText.isSign($0) }
      return LinearLine(
        text: context.phrases.linearCursor(words.joined(separator: " ")), entry: nil)
    }
  }
}
