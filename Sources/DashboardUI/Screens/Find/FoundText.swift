import ProgrammeModel
import Search
import TerminalKit

/// A record that was found: its title with the words in it, and where the others stand.
struct FoundText {
  let spans: [Span]

  /// So many characters stand before a word that was found in a longer text, fewer where the row is short.
  private static let before = [8, 4, 0]
  private static let longest = 120

  /// - Parameter columns: What the row has; the title is cut before a word that was found elsewhere.
  init(_ name: RecordName, _ words: [SoughtWord], columns: Int, in context: Context) {
    let title = FoldedText(context.title(of: name))
    let own = Span.marking(Self.places(of: words, in: title), in: title.text)
    guard let missing = words.first(where: { !title.contains($0) }),
      let record = context.record(name),
      let searchable = SearchableRecord(record, in: context.snapshot),
      let found = (searchable.names + searchable.texts).lazy.map({ FoldedText($0) })
        .first(where: { $0.contains(missing) })
    else {
      spans = own
      return
    }
    let (dot, least) = (Span(" · ", as: .muted), max(columns / 3, 8))
    let excerpts = Self.before.map { Self.excerpt(of: found, around: missing, before: $0) }
    let fitting = excerpts.first { $0.leastColumns + dot.columns + least <= columns }
    let excerpt = fitting ?? excerpts[Self.before.count - 1]
    let room = max(columns - dot.columns - excerpt.leastColumns, least)
    spans = own.truncated(to: room) + [dot] + excerpt.spans
  }

  private static func places(of words: [SoughtWord], in text: FoldedText) -> [Int] {
    let characters = text.text
    let places = words.compactMap { text.range(of: $0) }.flatMap { range in
      let start = characters.distance(from: characters.startIndex, to: range.lowerBound)
      return Array(
        start..<start + characters.distance(from: range.lowerBound, to: range.upperBound))
    }
    return Set(places).sorted()
  }

  /// The part of a text around a word, and the columns that the word is in view with.
  private static func excerpt(
    of text: FoldedText, around word: SoughtWord, before: Int
  ) -> (spans: [Span], leastColumns: Int) {
    guard let range = text.range(of: word) else { return ([], 0) }
    let characters = text.text
    let start =
      characters.index(range.lowerBound, offsetBy: -before, limitedBy: characters.startIndex)
      ?? characters.startIndex
    let cut = start == characters.startIndex ? "" : "…"
    let part = FoldedText(cut + characters[start...].prefix(longest))
    let least = DisplayWidth.columns(of: cut + characters[start..<range.upperBound]) + 1
    return (Span.marking(places(of: [word], in: part), in: part.text, as: .muted), least)
  }
}
