import TerminalKit

/// One sentence of why a rating is so: a sign, the words, and the threshold of its rule at the right.
struct ReasonLine {
  let sign: Span
  let words: String
  let threshold: String?

  init(_ sign: Span, _ words: String, threshold: String? = nil) {
    self.sign = sign
    self.words = words
    self.threshold = threshold
  }

  /// The fewest columns that words keep beside a threshold.
  private static let leastWords = 16

  /// The whole sentence at a width, further rows under its words.
  func lines(columns: Int) -> [Line] {
    let indent = sign.columns + 1
    let beside = threshold.map { DisplayWidth.columns(of: $0) + 2 } ?? 0
    let isNarrow = columns - indent - beside < Self.leastWords
    let room = max(columns - indent - (isNarrow ? 0 : beside), 1)
    let right = isNarrow ? [] : threshold.map { [Span($0, as: .muted)] } ?? []
    return words.wrapped(to: room).enumerated().map { index, text in
      index == 0
        ? Line([sign, Span(" \(text)")], right: right)
        : Line([Span(String(repeating: " ", count: indent) + text)])
    }
  }
}
