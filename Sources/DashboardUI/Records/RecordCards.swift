import Phrasebook
import ProgrammeModel
import TerminalKit

/// Records of any kind: what each is called and where it stands, and under it why, as far as all have room for that.
struct RecordCards: Widget {
  let names: [RecordName]
  let cursor: ListCursor<RecordName>
  let context: Context

  /// The rows that an entry takes: with a blank, without, or the first alone.
  static func rowsEach(count: Int, height: Int) -> Int {
    if count * 3 - 1 <= height { return 3 }
    return count * 2 <= height ? 2 : 1
  }

  /// The whole entries in view at a height.
  static func entriesInView(count: Int, height: Int) -> Int {
    rowsEach(count: count, height: height) == 1
      ? RecordRows.rowsInView(count: count, height: height) : count
  }

  func render(into frame: inout Frame, area: Rect) {
    let rowsEach = Self.rowsEach(count: names.count, height: area.height)
    guard rowsEach > 1 else {
      return frame.draw(RecordRows(names, cursor: cursor, context: context), in: area)
    }
    let list = CardList(
      names, rowsEach: rowsEach, cursor: cursor, isFocused: true,
      more: context.moreBelow, card: { card(names[$0]) })
    frame.draw(list, in: area)
  }

  private func card(_ name: RecordName) -> [Line] {
    let reason = context.reason(for: name).map {
      Span($0.text, as: $0.role == .plain ? .muted : $0.role)
    }
    return [
      Line(context.titleSpans(of: name), right: context.state(of: name)),
      Line([Span("  ")] + reason),
    ]
  }
}
