/// A key and what it does: `Enter open`.
package struct KeyHint: Hashable, Sendable {
  package let key: String
  package let word: String

  package init(_ key: String, _ word: String) {
    self.key = key
    self.word = word
  }

  package var spans: [Span] { [Span(key, as: .key), Span(" \(word)", as: .muted)] }

  /// The hint as one of a bar's: each key and the word stand for it.
  func spans(_ index: Int) -> [Span] {
    var spans: [Span] = []
    for (part, label) in key.split(separator: " ").enumerated() {
      if part > 0 { spans.append(Span(" ", as: .key)) }
      spans.append(Span(String(label), as: .key, hit: .hint(index, key: part)))
    }
    spans.append(Span(" \(word)", as: .muted, hit: .hint(index, key: 0)))
    return spans
  }
}
