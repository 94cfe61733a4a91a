import ProgrammeModel

/// Days as columns: two to four a month, or one a month, or one a quarter where columns are few; zoomed as many as there is room for.
struct TimelineScale {
  /// The first month, counted from year 0.
  private let firstMonth: Int
  private let monthCount: Int

  /// Columns in a quarter: 12, 9, 6, 3 or 1, or any multiple of 3 where it is zoomed.
  let columnsPerQuarter: Int

  /// No scale is longer, in months, so that a wrong year in the data costs no memory.
  private static let mostMonths = 240

  init(_ span: ClosedRange<Day>, zoom: TimelineZoom, around day: Day, columns: Int) {
    if let quarters = zoom.quarters {
      firstMonth = Self.month(of: day) / 3 * 3 - zoom.quartersBefore * 3
      monthCount = quarters * 3
      columnsPerQuarter = max(columns / quarters / 3 * 3, 1)
      return
    }
    let start = Self.month(of: span.lowerBound) / 3 * 3
    let end = Self.month(of: span.upperBound) / 3 * 3 + 3
    firstMonth = start
    monthCount = min(max(end - start, 3), Self.mostMonths)
    let quarters = monthCount / 3
    columnsPerQuarter = [12, 9, 6, 3].first { $0 * quarters <= columns } ?? 1
  }

  /// The columns from the first day to the last.
  var columns: Int { monthCount / 3 * columnsPerQuarter }

  /// The column of a day; below 0 or from ``columns`` on where it lies off the scale.
  func column(of day: Day) -> Int {
    let month = Self.month(of: day) - firstMonth
    let perMonth = columnsPerQuarter / 3
    guard perMonth > 0 else { return Int((Double(month) / 3).rounded(.down)) }
    return month * perMonth + (day.components.day * perMonth - 1) / Self.longestMonth
  }

  private static let longestMonth = 31

  /// The years on the scale with the column in which each begins.
  var years: [(year: Int, column: Int)] {
    let first = (firstMonth + 11) / 12
    let last = (firstMonth + monthCount - 1) / 12
    guard first <= last else { return [] }
    return (first...last).map { ($0, ($0 * 12 - firstMonth) / 3 * columnsPerQuarter) }
  }

  /// The year in which the scale begins, where it begins within one.
  var openingYear: Int? { firstMonth % 12 == 0 ? nil : firstMonth / 12 }

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
