import Phrasebook
import ProgrammeModel
import TerminalKit

/// Deliverables, two rows and a blank one each: name and status, then form and date.
struct DeliverableCards: Widget {
  let deliverables: [Deliverable]
  let cursor: ListCursor<RecordName>
  let isFocused: Bool
  let context: Context

  static let rowsEach = 3

  func render(into frame: inout Frame, area: Rect) {
    let list = CardList(
      deliverables.map(\.name), rowsEach: Self.rowsEach, cursor: cursor, isFocused: isFocused,
      more: context.moreBelow, card: { card(deliverables[$0]) })
    frame.draw(list, in: area)
  }

  private func card(_ deliverable: Deliverable) -> [Line] {
    let phrases = context.phrases
    let standing = deliverable.status(in: context.dated)
    let status = Span(phrases.term(standing).short, as: standing.role)
    let accepted = deliverable.dateAccepted(in: context.dated).map { phrases.short($0) }
    let due = deliverable.due.map { phrases.due(phrases.short($0)) }
    let form = deliverable.type.map { phrases.term($0).short }
    let second = [form, accepted ?? due].compactMap { $0 }.joined(separator: " · ")
    return [
      Line(context.nameSpans(of: deliverable), right: [status]), Line("  \(second)", as: .muted),
    ]
  }
}
