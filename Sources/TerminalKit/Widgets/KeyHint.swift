/// A key and what it does: `Enter open`.
package struct KeyHint: Hashable, Sendable {
  package let key: String
  package let word: String

  package init(_ key: String, _ word: String) {
    self.key = key
    self.word = word
  }

  package var spans: [Span] { [Span(key, as: .key), Span(" \(word)", as: .muted)] }
}
