import ProgrammeModel

/// Days as columns: two a month, or one a month, or one a quarter where columns are few.
struct TimelineScale {
  /// The first month, counted from year 0.
  private let firstMonth: Int
  private let monthCount: Int

  /// Columns in a quarter: 6, 3 or 1.
  let columnsPerQuarter: Int

  /// No scale is longer, in months, so that a wrong year in the data costs no memory.
  private static let mostMonths = 240

  init(from first: Day, to last: Day, columns: Int) {
    let start = Self.month(of: first) / 3 * 3
    let end = Self.month(of: last) / 3 * 3 + 3
    firstMonth = start
    monthCount = min(max(end - start, 3), Self.mostMonths)
    let quarters = monthCount / 3
    columnsPerQuarter = [6, 3].first { $0 * quarters <= columns } ?? 1
  }

  /// The columns from the first day to the last.
  var columns: Int { monthCount / 3 * columnsPerQuarter }

  /// The column of a day; below 0 or from ``columns`` on where it lies off the scale.
  func column(of day: Day) -> Int {
    let month = Self.month(of: day) - firstMonth
    switch columnsPerQuarter {
    case 6: return month * 2 + (day.components.day > 15 ? 1 : 0)
    case 3: return month
    default: return Int((Double(month) / 3).rounded(.down))
    }
  }

  /// The years on the scale with the column in which each begins.
  var years: [(year: Int, column: Int)] {
    let first = (firstMonth + 11) / 12
    let last = (firstMonth + monthCount - 1) / 12
    guard first <= last else { return [] }
    return (first...last).map { ($0, ($0 * 12 - firstMonth) / 3 * columnsPerQuarter) }
  }

  /// The quarters on the scale, from 1 to 4, with the column in which each begins.
  var quarters: [(quarter: Int, column: Int)] {
    (0..<monthCount / 3).map { index in
      ((firstMonth + index * 3) % 12 / 3 + 1, index * columnsPerQuarter)
    }
  }

  private static func month(of day: Day) -> Int {
    let (year, month, _) = day.components
    return year * 12 + month - 1
  }
}
