import Phrasebook
import ProgrammeModel
import TerminalKit

/// An agreement in two rows: its name and dates, and its span on the axis. The first column is the gutter of the selection.
struct AgreementRow: Widget {
  private let entry: AgreementEntry
  private let axis: YearAxis
  private let isSelected: Bool
  private let context: Context

  private let bars: Rect

  /// From here on the date of signature stands beside the term.
  private static let widthForSigned = 64
  private static let datesWidth = 22

  /// - Parameter bars: The columns that the axis stands on.
  init(
    _ entry: AgreementEntry, axis: YearAxis, bars: Rect, isSelected: Bool, context: Context
  ) {
    self.entry = entry
    self.axis = axis
    self.bars = bars
    self.isSelected = isSelected
    self.context = context
  }

  func render(into frame: inout Frame, area: Rect) {
    let area = area.splitVertically(at: 1).right
    let whole =
      context.nameSpans(of: entry.standing.agreement)
      + context.illustrativeMark(entry.standing.agreement)
    let hasSigned = area.width >= Self.widthForSigned
    let term = entry.term(in: context)
    let taken =
      hasSigned ? Self.datesWidth + max(Self.datesWidth, term.columns + 1) : term.columns + 1
    let (left, right) = area.row(0).splitVertically(at: max(area.width - taken, 12))
    let name = whole.truncated(to: left.width - 1)
    frame.draw(Line(name), in: left)
    if isSelected {
      frame.paint(
        .selected, in: Rect(x: left.minX, y: left.minY, width: name.columns, height: 1))
      frame.write("▌", at: Point(x: left.minX - 1, y: left.minY), as: .focus)
    }
    let (signed, runs) = right.splitVertically(at: hasSigned ? Self.datesWidth : 0)
    frame.draw(Line(entry.signed(in: context), as: .muted), in: signed)
    frame.draw(Line(term, alignment: .trailing), in: runs)
    drawBar(into: &frame, area: bars.row(area.minY + 1 - bars.minY))
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
