import Phrasebook
import ProgrammeModel
import TerminalKit

/// Sources, two rows and a blank one each: what it is called; kind, languages and date.
struct EvidenceCards: Widget {
  let names: [RecordName]
  let cursor: ListCursor<RecordName>
  let context: Context

  static let rowsEach = 3

  func render(into frame: inout Frame, area: Rect) {
    let list = CardList(
      names, rowsEach: Self.rowsEach, cursor: cursor, isFocused: true,
      more: { "\(context.phrases.more($0)) ↓" }, card: { card(names[$0]) })
    frame.draw(list, in: area)
  }

  private func card(_ name: RecordName) -> [Line] {
    guard let source = context.snapshot.sources[Identifier(name.id)] else { return [] }
    let parts = [
      source.publisher.flatMap { context.string($0) },
      source.type.map { context.phrases.term($0).short },
      source.published.map { context.phrases.short($0) },
    ]
    let second = parts.compactMap { $0 }.joined(separator: ", ")
    return [Line(context.titleSpans(of: name)), Line(second, as: .muted)]
  }
}
