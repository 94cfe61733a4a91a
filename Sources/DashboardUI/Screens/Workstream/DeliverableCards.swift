import Phrasebook
import ProgrammeModel
import TerminalKit

/// Deliverables, two rows and a blank one each: name and status, then date and form.
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
    let standing = deliverable.status(in: context.dated)
    let status = Span(context.phrases.term(standing).short, as: standing.role)
    let second = context.dateAndForm(of: deliverable).map {
      Span($0.text, as: $0.role == .plain ? .muted : $0.role)
    }
    return [
      Line(context.nameSpans(of: deliverable), right: [status]), Line([Span("  ")] + second),
    ]
  }
}
