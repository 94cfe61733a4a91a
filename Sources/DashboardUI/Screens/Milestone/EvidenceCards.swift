import Phrasebook
import ProgrammeModel
import TerminalKit

/// Sources, two rows and a blank one each: what it is called; kind, languages and date.
struct EvidenceCards: Widget {
  let ids: [String]
  let cursor: ListCursor<String>
  let isFocused: Bool
  let context: Context

  static let rowsEach = 3

  func render(into frame: inout Frame, area: Rect) {
    let list = CardList(
      ids, rowsEach: Self.rowsEach, cursor: cursor, isFocused: isFocused,
      more: { "\(context.phrases.more($0)) ↓" }, card: { card(ids[$0], columns: area.width - 3) })
    frame.draw(list, in: area)
  }

  /// The publisher's name is cut where there is no room for it, so that the date is not.
  private func card(_ id: String, columns: Int) -> [Line] {
    guard let source = context.snapshot.sources[Identifier(id)] else { return [] }
    let facts = [
      source.type.map { context.phrases.term($0).short },
      source.published.map { context.phrases.short($0) },
    ].compactMap { $0 }.joined(separator: ", ")
    let room = context.isSpoken ? .max : max(columns - DisplayWidth.columns(of: facts) - 2, 6)
    let publisher = source.publisher.flatMap { context.string($0) }?.truncated(to: room)
    let second = [publisher, facts].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    return [Line(context.titleSpans(of: source.name)), Line(second, as: .muted)]
  }
}
