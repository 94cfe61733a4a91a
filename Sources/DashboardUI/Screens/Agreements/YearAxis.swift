import ProgrammeModel
import TerminalKit

/// Years side by side, from the first agreement's to the last one's or the as-of day's.
struct YearAxis {
  private let first: Day
  private let last: Day
  let today: Day
  let width: Int

  /// Ticks stand on years that this divides.
  private static let round = 5

  /// Whole columns a year where there are enough of them; the years are then fewer columns than the width.
  ///
  /// - Parameter days: From the first beginning to the last one or the last end; `nil` without agreements.
  init(_ days: ClosedRange<Day>?, asOf: Day, width: Int) {
    let earliest = min(days?.lowerBound ?? asOf, asOf).year
    let latest = max(days?.upperBound ?? asOf, asOf).year
    let from = earliest - earliest % Self.round
    first = Day(year: max(from, 1), month: 1, day: 1) ?? asOf
    last = Day(year: min(latest + 1, 9999), month: 12, day: 31) ?? asOf
    today = asOf
    let years = max(last.year - first.year + 1, 1)
    self.width = width >= years ? width / years * years : max(width, 0)
  }

  /// The column of a day, from 0, clamped to the axis.
  func column(of day: Day) -> Int {
    guard width > 0 else { return 0 }
    let share = Double(day - first) / Double(max(last - first + 1, 1))
    return min(max(Int(share * Double(width)), 0), width - 1)
  }

  /// Years with their columns, as many as stand beside each other.
  var ticks: [(column: Int, year: String)] {
    let years = max(last.year - first.year + 1, 1)
    let room = max(1, width / 6)
    let needed = (years + room - 1) / room
    let step = max(1, (needed + Self.round - 1) / Self.round) * Self.round
    let start = (first.year + Self.round - 1) / Self.round * Self.round
    return stride(from: start, through: last.year, by: step).compactMap { year in
      guard let day = Day(year: year, month: 1, day: 1) else { return nil }
      let column = column(of: day)
      return column + 4 <= width ? (column, "\(year)") : nil
    }
  }
}

/// The years over the bars.
struct YearAxisHead: Widget {
  private let axis: YearAxis

  init(_ axis: YearAxis) { self.axis = axis }

  func render(into frame: inout Frame, area: Rect) {
    for (column, year) in axis.ticks {
      frame.write(year, at: Point(x: area.minX + column, y: area.minY), as: .muted)
    }
  }
}
