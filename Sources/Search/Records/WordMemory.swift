/// What was found for single words last, so that a word that grows only has to be sought among that.
struct WordMemory: Sendable {
  private struct Found: Sendable {
    let word: SoughtWord
    let entries: Range<Int>
    let hits: [TextBuffer.Hit]
  }

  private var found: [Found] = []

  /// No more words are kept.
  private static let most = 8

  /// Those of some entries that have a word.
  mutating func hits(
    _ word: SoughtWord, among entries: Range<Int>, in buffer: TextBuffer
  ) -> [TextBuffer.Hit] {
    let alike = found.filter { $0.entries == entries }
    if let known = alike.first(where: { $0.word == word }) { return known.hits }
    let wider = alike.last { $0.word.covers(word) }
    let hits = wider.map { buffer.narrowed($0.hits, by: word) } ?? buffer.hits(word, among: entries)
    if found.count == Self.most { found.removeFirst() }
    found.append(Found(word: word, entries: entries, hits: hits))
    return hits
  }
}
