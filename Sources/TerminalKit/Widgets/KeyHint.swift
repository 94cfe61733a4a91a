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
    let keys = key.split(separator: " ").enumerated().map { part, label in
      Span(String(label), as: .key, hit: .hint(index, key: part))
    }
    return Array(keys.map { [$0] }.joined(separator: [Span(" ", as: .key)]))
      + [Span(" \(word)", as: .muted, hit: .hint(index, key: 0))]
  }
}
