/// What was found for single words last, so that a word that grows only has to be sought among that.
struct WordMemory: Sendable {
  private var found: [(word: SoughtWord, hits: [TextBuffer.Hit])] = []

  /// No more words are kept.
  private static let most = 8

  /// The entries that have a word.
  mutating func hits(_ word: SoughtWord, in buffer: TextBuffer) -> [TextBuffer.Hit] {
    if let known = found.first(where: { $0.word == word }) { return known.hits }
    let wider = found.last { $0.word.covers(word) }
    let hits = wider.map { buffer.narrowed($0.hits, by: word) } ?? buffer.hits(word)
    if found.count == Self.most { found.removeFirst() }
    found.append((word, hits))
    return hits
  }
}
