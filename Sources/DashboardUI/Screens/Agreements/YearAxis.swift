import ProgrammeModel

/// Years side by side, from the first agreement's to the last one's or the as-of day's.
struct YearAxis {
  private let first: Int
  private let last: Int
  let today: Day
  let width: Int

  /// Ticks stand on years that this divides.
  private static let round = 5

  /// Whole columns a year where there are enough of them; the years are then fewer columns than the width.
  ///
  /// - Parameter days: From the first beginning to the last one or the last end; `nil` without agreements.
  init(_ days: ClosedRange<Day>?, asOf: Day, width: Int) {
    let earliest = min(days?.lowerBound ?? asOf, asOf).year
    first = max(earliest - earliest % Self.round, 1)
    last = min(max(days?.upperBound ?? asOf, asOf).year + 1, 9999)
    today = asOf
    let years = max(last - first + 1, 1)
    self.width = width >= years ? width / years * years : max(width, 0)
  }

  private var years: Int { max(last - first + 1, 1) }

  /// The column of a day, from 0, clamped to the axis. Each year begins on a column of its own where there are enough.
  func column(of day: Day) -> Int {
    guard width > 0 else { return 0 }
    let begins = (day.year - first) * width / years
    let next = (day.year - first + 1) * width / years
    let passed = Day(year: day.year, month: 1, day: 1).map { day - $0 } ?? 0
    return min(max(begins + (next - begins) * passed / Self.longestYear, 0), width - 1)
  }

  private static let longestYear = 366

  /// Years with their columns, as many as stand beside each other.
  var ticks: [(column: Int, year: String)] {
    let room = max(1, width / 6)
    let needed = (years + room - 1) / room
    let step = max(1, (needed + Self.round - 1) / Self.round) * Self.round
    let start = (first + Self.round - 1) / Self.round * Self.round
    return stride(from: start, through: last, by: step).compactMap { year in
      guard let day = Day(year: year, month: 1, day: 1) else { return nil }
      let column = column(of: day)
      return column + 4 <= width ? (column, "\(year)") : nil
    }
  }
}
