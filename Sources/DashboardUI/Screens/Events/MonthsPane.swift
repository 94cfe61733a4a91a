import Phrasebook
import ProgrammeModel
import TerminalKit

/// The months around a day, and under them the days and hours that the parties share.
struct MonthsPane: Widget {
  let day: Day
  let isFocused: Bool
  let context: Context

  func render(into frame: inout Frame, area: Rect) {
    let text = area.inset(columns: 1, rows: 0)
    if frame.isSpoken { return read(into: &frame, area: text) }
    let across = max(1, (text.width + 2) / (MonthGrid.width + 2))
    let legend = CalendarLegend(day: day, context: context)
    let lines = legend.lines(width: text.width)
    let hasLegend = text.height >= MonthGrid.height + lines.count + 1
    let gridHeight = text.height - (hasLegend ? lines.count + 1 : 0)
    let down = max(1, (gridHeight + 1) / (MonthGrid.height + 1))
    drawMonths(into: &frame, area: text.rows(0..<gridHeight), across: across, down: down)
    guard hasLegend else { return }
    for (index, line) in lines.reversed().enumerated() {
      frame.draw(line, in: text.rowFromBottom(index))
    }
  }

  /// No more months are read out at a time; the agenda tells what is in the others.
  private static let mostSpoken = 3

  /// The months as lines of words, and the days and hours that the parties share.
  private func read(into frame: inout Frame, area: Rect) {
    let first = firstMonth(of: Self.mostSpoken)
    let months = (0..<Self.mostSpoken).flatMap {
      SpokenMonth(month: first.adding(months: $0), context: context).lines + [Line("")]
    }
    let shared = CalendarLegend(day: day, context: context).spoken(width: area.width)
    for (index, line) in (months + shared).prefix(area.height).enumerated() {
      frame.draw(line, in: area.row(index))
    }
  }

  private func drawMonths(into frame: inout Frame, area: Rect, across: Int, down: Int) {
    let first = firstMonth(of: across * down)
    let events = context.assessment.once(EventCalendar.self)
    for index in 0..<across * down {
      let month = first.adding(months: index)
      let column = area.splitVertically(at: index % across * (MonthGrid.width + 2)).right
      let row = column.rows(from: index / across * (MonthGrid.height + 1))
      let grid = MonthGrid(
        month: month, cursor: isFocused ? day : nil, events: events, context: context)
      frame.draw(
        grid, in: row.splitVertically(at: MonthGrid.width).left.rows(0..<MonthGrid.height))
    }
  }

  /// The as-of day's month while the cursor's is in view from there, or else the nearest that brings it in.
  private func firstMonth(of count: Int) -> Day {
    let (now, then) = (context.asOf.monthStart, day.monthStart)
    if then < now { return then }
    let latest = then.adding(months: 1 - count)
    return max(now, latest)
  }
}
