import ProgrammeModel
import Search
import TerminalKit

/// A record that was found: its title with the words in it, and where the others stand.
struct FoundText {
  let spans: [Span]

  /// So many characters stand before a word that was found in a longer text.
  private static let before = 8
  private static let longest = 120

  init(_ name: RecordName, _ words: [SoughtWord], in context: Context) {
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
    spans = own + [Span(" · ", as: .muted)] + Self.excerpt(of: found, around: missing)
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

  /// The part of a text around a word.
  private static func excerpt(of text: FoldedText, around word: SoughtWord) -> [Span] {
    guard let range = text.range(of: word) else { return [] }
    let characters = text.text
    let start =
      characters.index(range.lowerBound, offsetBy: -before, limitedBy: characters.startIndex)
      ?? characters.startIndex
    let cut = start == characters.startIndex ? "" : "…"
    let part = FoldedText(cut + characters[start...].prefix(longest))
    return Span.marking(places(of: [word], in: part), in: part.text, as: .muted)
  }
}
