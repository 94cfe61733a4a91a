import Phrasebook
import ProgrammeModel
import TerminalKit

/// An agreement in two rows: its name and dates, and its span on the axis, before which a long name goes on. The first column
/// is the gutter of the selection.
struct AgreementRow: Widget {
  private let entry: AgreementEntry
  private let axis: YearAxis
  private let isSelected: Bool
  private let context: Context

  private let bars: Rect

  /// From here on the date of signature stands beside the term.
  private static let widthForSigned = 64

  /// How far the second row of a name stands in.
  private static let indent = 1

  /// Fewer columns than these before a bar hold nothing of a name.
  private static let leastRest = 6

  private let dates: AgreementDates

  /// - Parameters:
  ///   - dates: The columns that dates take in all rows in view.
  ///   - bars: The columns that the axis stands on.
  init(
    _ entry: AgreementEntry, dates: AgreementDates, axis: YearAxis, bars: Rect, isSelected: Bool,
    context: Context
  ) {
    self.entry = entry
    self.dates = dates
    self.axis = axis
    self.bars = bars
    self.isSelected = isSelected
    self.context = context
  }

  func render(into frame: inout Frame, area: Rect) {
    let area = area.splitVertically(at: 1).right
    let hasSigned = area.width >= Self.widthForSigned
    let term = entry.term(in: context)
    let taken = hasSigned ? dates.signed + dates.term : term.columns + 1
    let (left, right) = area.row(0).splitVertically(at: max(area.width - taken, 12))
    let (signed, runs) = right.splitVertically(at: hasSigned ? dates.signed : 0)
    frame.draw(Line(entry.signed(in: context), as: .muted), in: signed)
    frame.draw(Line(term, alignment: .trailing), in: runs)
    drawBar(into: &frame, area: bars.row(area.minY + 1 - bars.minY))
    let second = area.row(1).inset(columns: Self.indent, rows: 0)
    drawName(into: &frame, left, goingOn: second.splitVertically(at: roomBeforeBar(second)).left)
  }

  /// The columns that are free before the bar, or before the line of the day shown, with a blank next to it.
  private func roomBeforeBar(_ row: Rect) -> Int {
    let start = entry.span.map { axis.column(of: $0.start) } ?? axis.width
    return bars.minX + min(start, axis.column(of: axis.today)) - 1 - row.minX
  }

  /// Draws the name, and what finds no room before the dates in the row under it.
  private func drawName(into frame: inout Frame, _ row: Rect, goingOn second: Rect) {
    let mark = context.illustrativeMark(entry.standing.agreement)
    let name = context.nameSpans(of: entry.standing.agreement)
    let room = row.width - 1
    let standsInOneRow =
      second.width < Self.leastRest || (name + mark).columns <= room
    let (first, rest) =
      standsInOneRow ? (name + mark, []) : name.truncated(to: room + second.width).broken(at: room)
    let pieces = [
      (first.truncated(to: room), row),
      (rest.isEmpty ? [] : rest.truncated(to: second.width - mark.columns) + mark, second),
    ]
    for (piece, place) in pieces {
      frame.draw(Line(piece), in: place)
      guard isSelected else { continue }
      frame.paint(
        .selected, in: Rect(x: place.minX, y: place.minY, width: piece.columns, height: 1))
    }
    if isSelected { frame.write("▌", at: Point(x: row.minX - 1, y: row.minY), as: .focus) }
  }

  /// The name whole, when it was signed, how long it runs.
  var words: String {
    let title = context.nameSpans(of: entry.standing.agreement)
    let mark = context.illustrativeMark(entry.standing.agreement)
    let facts = [title + mark, [Span(entry.signed(in: context))], entry.term(in: context)]
    return facts.map { LinearText.clean($0.map(\.text).joined()) }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private func drawBar(into frame: inout Frame, area: Rect) {
    guard !area.isEmpty else { return }
    frame.write(
      "│", at: Point(x: area.minX + axis.column(of: axis.today), y: area.minY), as: .frame)
    guard let span = entry.span else { return }
    let from = axis.column(of: span.start)
    let isOpen = span.end == nil && span.state == .current
    let end = span.end ?? (span.state == .current ? nil : span.start)
    let through = end.map { axis.column(of: $0) } ?? axis.width - 1
    let (glyph, role): (String, Role) =
      switch span.state {
      case .planned: ("░", .muted)
      case .current: ("▆", .accent)
      case .past: ("─", .muted)
      }
    let count = max(through - from + (isOpen ? 0 : 1), 1)
    let start = Point(x: area.minX + from, y: area.minY)
    let next = frame.write(String(repeating: glyph, count: count), at: start, as: role)
    if isOpen { frame.write("→", at: Point(x: next, y: area.minY), as: role) }
  }
}
