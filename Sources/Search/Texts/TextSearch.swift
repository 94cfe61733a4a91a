/// What was found for the words typed last, so that a longer word only has to be sought among that.
package struct TextSearch: Sendable {
  /// A question with its answer.
  private struct Step: Sendable {
    let words: [SoughtWord]
    let hits: [TextBuffer.Hit]
  }

  /// The steps from the widest question on, for a reader who takes letters back.
  private var steps: [Step] = []

  /// No more steps are kept.
  private static let most = 8

  package init() {}

  /// The entries that have all words, in order; all of them where there are no words.
  package mutating func hits(_ words: [SoughtWord], in buffer: TextBuffer) -> [TextBuffer.Hit] {
    while let last = steps.last, !Self.widens(last.words, words) { steps.removeLast() }
    if let last = steps.last, last.words == words { return last.hits }
    let hits = search(words, in: buffer)
    if steps.count == Self.most { steps.removeFirst() }
    steps.append(Step(words: words, hits: hits))
    return hits
  }

  private func search(_ words: [SoughtWord], in buffer: TextBuffer) -> [TextBuffer.Hit] {
    // The rest of a word that is being typed is the rarest.
    var rest = words.sorted { $0.length > $1.length }
    var hits: [TextBuffer.Hit]
    if let last = steps.last, !last.words.isEmpty {
      hits = last.hits
      rest.removeAll { last.words.contains($0) }
    } else if let first = rest.first {
      hits = buffer.hits(first)
      rest.removeFirst()
    } else {
      return (0..<buffer.count).map { TextBuffer.Hit(entry: Int32($0), isInName: true) }
    }
    for word in rest { hits = buffer.narrowed(hits, by: word) }
    return hits
  }

  /// Whether all that has the one words has the others.
  private static func widens(_ wide: [SoughtWord], _ narrow: [SoughtWord]) -> Bool {
    wide.allSatisfy { word in narrow.contains { word.covers($0) } }
  }
}

extension SoughtWord {
  fileprivate var length: Int { spellings.first?.count ?? 0 }
}
