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

  private func drawMonths(into frame: inout Frame, area: Rect, across: Int, down: Int) {
    let first = firstMonth(of: across * down)
    let last = first.adding(months: across * down) + -1
    let events = EventsOfDays(context.assessment.events, from: first, through: last)
    for index in 0..<across * down {
      let month = first.adding(months: index)
      let column = area.splitVertically(at: index % across * (MonthGrid.width + 2)).right
      let row = column.rows(from: index / across * (MonthGrid.height + 1))
      let grid = MonthGrid(
        month: month, cursor: isFocused ? day : nil, eventDays: events.days,
        undated: events.undated.filter { $0.isSomewhere(inMonthOf: month) }, context: context)
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

/// The days of a stretch of the calendar on which something goes on.
struct EventsOfDays {
  private(set) var days: Set<Int32> = []

  /// Those known to a month or more, which stand on no day.
  private(set) var undated: [EventStanding] = []

  /// Reads events by their start; what is called off or past all the same stood on its day. By the clock of the first
  /// party an event may stand a day before or after the one that it is written with.
  init(_ events: [EventStanding], from first: Day, through last: Day) {
    for standing in events {
      guard let start = standing.event.start else { continue }
      if start.earliest > last + 1 { break }
      guard standing.status != .cancelled else { continue }
      guard let span = standing.days else {
        let end = max(standing.lastDay ?? start.earliest, start.earliest)
        if end >= first, start.earliest <= last { undated.append(standing) }
        continue
      }
      guard span.upperBound >= first, span.lowerBound <= last else { continue }
      for number in max(span.lowerBound, first).number...min(span.upperBound, last).number {
        days.insert(number)
      }
    }
  }
}

extension EventStanding {
  /// Whether it may fall in the month that begins on a day.
  fileprivate func isSomewhere(inMonthOf month: Day) -> Bool {
    guard let start = event.start else { return false }
    return start.earliest < month.adding(months: 1) && start.latest >= month
  }
}
