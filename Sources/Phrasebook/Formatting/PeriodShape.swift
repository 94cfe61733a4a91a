import ProgrammeModel

/// What the two ends of a period have in common, so that it is said once.
enum PeriodShape: Hashable {
  case years(Int, Int)
  case halves(Int, Int, year: Int)
  case quarters(Int, Int, year: Int)
  case months(Int, Int, year: Int)
  case days(Int, Int, month: Int, year: Int)
  case daysOfMonths(Int, month: Int, Int, lastMonth: Int, year: Int)

  /// `nil` where the ends differ in precision or year, or where one is approximate or uncertain.
  init?(_ start: PartialDate, _ end: PartialDate) {
    guard start.precision == end.precision, start.earliest < end.earliest,
      ![start, end].contains(where: { $0.isApproximate || $0.isUncertain })
    else { return nil }
    let (first, last) = (start.earliest.components, end.earliest.components)
    guard start.precision == .year || first.year == last.year else { return nil }
    let year = first.year
    self =
      switch start.precision {
      case .year: .years(first.year, last.year)
      case .half: .halves((first.month + 5) / 6, (last.month + 5) / 6, year: year)
      case .quarter: .quarters((first.month + 2) / 3, (last.month + 2) / 3, year: year)
      case .month: .months(first.month, last.month, year: year)
      case .day where first.month == last.month:
        .days(first.day, last.day, month: first.month, year: year)
      case .day:
        .daysOfMonths(
          first.day, month: first.month, last.day, lastMonth: last.month, year: year)
      }
  }
}
