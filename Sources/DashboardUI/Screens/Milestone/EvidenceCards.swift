import Phrasebook
import ProgrammeModel
import TerminalKit

/// Sources, two rows and a blank one each: what it is called; publisher, kind and date. Where the pane has rows for it, what
/// would be cut takes more of them.
struct EvidenceCards: Widget {
  let ids: [String]
  let cursor: ListCursor<String>
  let isFocused: Bool
  let context: Context

  private static let leastRows = 3
  private static let mostRows = 6

  /// The rows of each card, with the blank one after it, in a pane of some size inside.
  static func rowsEach(_ ids: [String], width: Int, height: Int, in context: Context) -> Int {
    let most = ids.isEmpty || context.isSpoken ? 0 : min((height + 1) / ids.count, mostRows)
    guard most > leastRows else { return leastRows }
    let cards = ids.map { card($0, columns: width - 3, rows: mostRows - 1, context).count + 1 }
    return min(max(cards.max() ?? 0, leastRows), most)
  }

  func render(into frame: inout Frame, area: Rect) {
    let each = Self.rowsEach(ids, width: area.width, height: area.height, in: context)
    let list = CardList(
      ids, rowsEach: each, cursor: cursor, isFocused: isFocused,
      more: context.moreBelow,
      card: { Self.card(ids[$0], columns: area.width - 3, rows: each - 1, context) })
    frame.draw(list, in: area)
  }

  /// The publisher stands in a row of its own where it has no room beside kind and date; where rows are too few for that its
  /// name is cut, so that the date is not.
  private static func card(_ id: String, columns: Int, rows: Int, _ context: Context) -> [Line] {
    guard let source = context.snapshot.sources[Identifier(id)] else { return [] }
    let facts = [
      source.type.map { context.phrases.term($0).short },
      source.published.map { context.phrases.short($0) },
    ].compactMap { $0 }.joined(separator: ", ")
    let publisher = source.publisher.flatMap { context.string($0) } ?? ""
    func joined(_ texts: String...) -> String {
      texts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let whole = joined(publisher, facts)
    let isWhole =
      context.isSpoken || publisher.isEmpty || DisplayWidth.columns(of: whole) <= columns
    let room = max(columns - DisplayWidth.columns(of: facts) - 2, 6)
    let title = context.titleSpans(of: source.name)
    guard !isWhole, rows > 2 else {
      let told = isWhole ? whole : joined(publisher.truncated(to: room), facts)
      return lines(of: title, columns: columns, rows: context.isSpoken ? 1 : rows - 1)
        + [Line(told, as: .muted)]
    }
    let name = lines(of: title, columns: columns, rows: rows - 2)
    let who = [Span(publisher, as: .muted)]
    return name + lines(of: who, columns: columns, rows: rows - name.count - 1)
      + [Line(facts, as: .muted)]
  }

  /// Words broken into no more than some rows, at least one.
  private static func lines(of words: [Span], columns: Int, rows: Int) -> [Line] {
    var (lines, rest) = ([Line](), words)
    while lines.count < rows - 1 {
      let (first, left) = rest.broken(at: columns)
      if left.isEmpty { break }
      lines.append(Line(first))
      rest = left
    }
    return lines + [Line(rest)]
  }
}
