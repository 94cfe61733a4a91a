import Phrasebook
import ProgrammeModel
import TerminalKit

/// One milestone on the scale: its planned span, the promise, the slip, and where it stands.
struct TimelineTrack: Widget {
  let standing: MilestoneStanding

  /// The day from which it could be worked on.
  let start: Day?
  let scale: TimelineScale
  let context: Context

  func render(into frame: inout Frame, area: Rect) {
    guard let due = standing.due else { return }
    let promise = scale.column(of: due.latest)
    if let start { line("─", from: scale.column(of: start), to: promise, .muted, &frame, area) }
    put("○", at: promise, .muted, &frame, area)
    if let end { line("┄", from: promise + 1, to: end, .caution, &frame, area) }
    drawToday(into: &frame, area: area)
    drawState(into: &frame, area: area, promise: promise)
    drawBeyond(due, at: promise, into: &frame, area: area)
  }

  /// Where the slip ends: the day it was met, the day now expected, or today.
  private var end: Int? {
    guard let due = standing.due, let days = standing.slippage?.days, days > 0 else { return nil }
    return scale.column(of: due.latest + days)
  }

  private func drawState(into frame: inout Frame, area: Rect, promise: Int) {
    switch context.mark(of: standing) {
    case .met, .partiallyMet:
      guard let met = standing.milestone.dateMet else { return }
      put("●", at: scale.column(of: met.latest), .good, &frame, area)
      drawOffScale(met, into: &frame, area: area)
    case .expectedAnew:
      if let end { put("◆", at: end, .caution, &frame, area) }
    case .late:
      drawLate(after: scale.column(of: context.asOf), into: &frame, area: area)
    case .set, .dueSoon, .notMet, .cancelled: break
    }
  }

  /// How late it is, after today's column or before it, wherever the words fit whole; else the sign alone.
  private func drawLate(after today: Int, into frame: inout Frame, area: Rect) {
    let words = "■ \(context.phrases.late(days: standing.overdueDays ?? 0))"
    let columns = DisplayWidth.columns(of: words)
    let places = [today + 2, today - columns - 1].filter {
      $0 >= 0 && $0 + columns <= scale.columns
    }
    if let place = places.first {
      frame.write(words, at: Point(x: area.minX + place, y: area.minY), as: .bad)
    } else {
      put("■", at: min(max(today + 2, 0), scale.columns - 1), .bad, &frame, area)
    }
  }

  /// A promise that lies off a zoomed scale: `‹○`, `○›`. That of the whole programme holds all of them but what was met before.
  private func drawBeyond(
    _ date: PartialDate, at column: Int, into frame: inout Frame, area: Rect
  ) {
    guard scale.columns > 2, !(0..<scale.columns).contains(column) else { return }
    if column < 0, context.mark(of: standing) != .met {
      frame.write([Span("‹○", as: .muted)], at: area.origin)
    } else if column >= scale.columns {
      let point = Point(x: area.minX + scale.columns - 2, y: area.minY)
      frame.write([Span("○›", as: .muted)], at: point)
    }
  }

  /// A day before the scale begins: `‹● 8 Dec 2020`.
  private func drawOffScale(_ date: PartialDate, into frame: inout Frame, area: Rect) {
    guard scale.column(of: date.latest) < 0 else { return }
    let text = context.phrases.short(date)
    frame.write(
      [Span("‹", as: .muted), Span("●", as: .good), Span(" \(text)", as: .muted)], at: area.origin)
  }

  private func drawToday(into frame: inout Frame, area: Rect) {
    let column = scale.column(of: context.asOf)
    let point = Point(x: area.minX + column, y: area.minY)
    let isMark = column < 0 || "○◆●".unicodeScalars.contains(frame[point].scalar)
    if !isMark { put("│", at: column, .accent, &frame, area) }
  }

  private func line(
    _ glyph: String, from: Int, to: Int, _ role: Role, _ frame: inout Frame, _ area: Rect
  ) {
    let first = max(from, 0)
    let last = min(to, scale.columns)
    guard first < last else { return }
    let text = String(repeating: glyph, count: last - first)
    frame.write(text, at: Point(x: area.minX + first, y: area.minY), as: role)
  }

  private func put(
    _ glyph: String, at column: Int, _ role: Role, _ frame: inout Frame, _ area: Rect
  ) {
    guard (0..<scale.columns).contains(column) else { return }
    frame.write(glyph, at: Point(x: area.minX + column, y: area.minY), as: role)
  }
}
