import Phrasebook
import ProgrammeModel
import TerminalKit

/// An agreement in two rows: its name and dates, and its span on the axis. The first column is the gutter of the selection.
struct AgreementRow: Widget {
  private let entry: AgreementEntry
  private let axis: YearAxis
  private let isSelected: Bool
  private let context: Context

  /// From here on the date of signature stands beside the term, unless the name needs its room.
  private static let widthForSigned = 56
  private static let signedWidth = 22
  private static let termWidth = 22

  init(_ entry: AgreementEntry, axis: YearAxis, isSelected: Bool, context: Context) {
    self.entry = entry
    self.axis = axis
    self.isSelected = isSelected
    self.context = context
  }

  func render(into frame: inout Frame, area: Rect) {
    let area = area.splitVertically(at: 1).right
    let whole =
      context.nameSpans(of: entry.standing.agreement)
      + context.illustrativeMark(entry.standing.agreement)
    let beside = area.width - Self.termWidth - Self.signedWidth
    let hasSigned = area.width >= Self.widthForSigned && whole.columns < beside
    let term = hasSigned ? Self.termWidth : entry.term(in: context).columns + 1
    let taken = term + (hasSigned ? Self.signedWidth : 0)
    let (left, right) = area.row(0).splitVertically(at: max(area.width - taken, 12))
    let name = fitted(whole, to: left.width - 1)
    frame.draw(Line(name), in: left)
    if isSelected {
      frame.paint(
        .selected, in: Rect(x: left.minX, y: left.minY, width: name.columns, height: 1))
      frame.write("▌", at: Point(x: left.minX - 1, y: left.minY), as: .focus)
    }
    let (signed, runs) = right.splitVertically(at: hasSigned ? Self.signedWidth : 0)
    frame.draw(Line(entry.signed(in: context), as: .muted), in: signed)
    frame.draw(Line(entry.term(in: context), alignment: .trailing), in: runs)
    drawBar(into: &frame, area: area.row(1).splitVertically(at: 2).right)
  }

  /// The name whole, when it was signed, how long it runs.
  var words: String {
    let title = context.nameSpans(of: entry.standing.agreement)
    let mark = context.illustrativeMark(entry.standing.agreement)
    let facts = [title + mark, [Span(entry.signed(in: context))], entry.term(in: context)]
    return facts.map { LinearText.clean($0.map(\.text).joined()) }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// A name in so many columns; one too long loses its middle, since names of one series differ at their ends.
  private func fitted(_ name: [Span], to columns: Int) -> [Span] {
    guard name.columns > columns, columns > 8 else { return name.truncated(to: columns) }
    let text = name.map(\.text).joined()
    let tail = text.truncatedAtStart(to: columns / 2)
    let head = text.truncated(to: columns - DisplayWidth.columns(of: tail) + 1).dropLast()
    return [Span(head + tail)]
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
