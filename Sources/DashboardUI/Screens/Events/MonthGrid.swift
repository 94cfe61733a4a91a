import Phrasebook
import ProgrammeModel
import TerminalKit

/// One month of the calendar, Monday first: `›` before a day with an event, letters after days off.
struct MonthGrid: Widget {
  static let width = 36

  /// A title, the weekdays, and at most six weeks.
  static let height = 8
  private static let dayWidth = 5

  /// The first day of the month.
  let month: Day

  /// The day under the cursor, where it has one.
  let cursor: Day?
  let events: EventCalendar
  let context: Context

  func render(into frame: inout Frame, area: Rect) {
    let title = [Span(context.phrases.monthHeading(month), as: .title)]
    let note = undatedNote(besides: title.columns, area.width)
    frame.drawWhole(Line(title, right: note), in: area.row(0))
    for (index, name) in context.phrases.weekdayInitials.enumerated() {
      let width = DisplayWidth.columns(of: name)
      let x = area.minX + index * Self.dayWidth + 4 - width
      frame.write(name, at: Point(x: x, y: area.minY + 1), as: .muted)
    }
    let marks = DayMark(in: context)
    let count = month.adding(months: 1) - month
    for offset in 0..<count {
      let place = offset + month.weekday - 1
      let point = Point(
        x: area.minX + place % 7 * Self.dayWidth, y: area.minY + 2 + place / 7)
      draw(month + offset, marks, into: &frame, at: point)
    }
  }

  private func draw(_ day: Day, _ marks: DayMark, into frame: inout Frame, at point: Point) {
    if events.marked.first(on: day) != nil {
      frame.write("›", at: Point(x: point.x + 1, y: point.y), as: .accent)
    }
    let role: Role =
      day == cursor
      ? .selected : day == context.asOf ? .title : marks.isOffForAll(day) ? .muted : .plain
    let number = "\(day.components.day)".padded(to: 2, alignment: .trailing)
    frame.write(number, at: Point(x: point.x + 2, y: point.y), as: role)
    frame.write(marks.text(on: day), at: Point(x: point.x + 4, y: point.y), as: .caution)
    if day == cursor {
      frame.write("▌", at: Point(x: point.x, y: point.y), as: .focus)
    }
  }

  private func undatedNote(besides columns: Int, _ width: Int) -> [Span] {
    let undated = events.undated
    guard let first = undated.first(inMonthFrom: month), width - columns > 8 else { return [] }
    let count = undated.count(inMonthFrom: month)
    let rest = count > 1 ? " +\(count - 1)" : ""
    let title = context.title(of: first.event)
    let room = width - columns - 5 - DisplayWidth.columns(of: rest)
    return [Span("› ", as: .accent), Span(title.truncated(to: room) + rest, as: .muted)]
  }
}
