/// The figures of a series by the days that they stand for, so that each is found at once: a series may have very many.
package struct FigureIndex: EarlierFigures, Sendable {
  private let observations: [Observation]

  /// The place of the figure that counts for each span of days.
  private let places: [Period.Days: UInt32]

  /// The years that figures' periods end in; `nil` for a period without an end.
  private let years: Set<Int?>
  private let breaks: [Day]

  /// - Parameter observations: in the order of `ObservationOrder`, so that of one period the last one counts.
  package init(_ observations: [Observation]) {
    var places: [Period.Days: UInt32] = [:]
    var years: Set<Int?> = []
    for (place, row) in observations.enumerated() where row.isFigure {
      years.insert(row.period?.latest?.year)
      if let period = row.period { places[period.days] = UInt32(place) }
    }
    (self.observations, self.places) = (observations, places)
    self.years = years
    breaks = observations.lazy.filter { $0.status == .seriesBreak }
      .compactMap { $0.period?.latest }.sorted()
  }

  /// The figure that counts for the days of a period.
  func figure(of period: Period) -> Observation? { figure(of: period.days) }

  private func figure(of days: Period.Days) -> Observation? {
    places[days].map { observations[Int($0)] }
  }

  /// The figure of the same months, some years earlier.
  package func figure(ofSameMonthsAs period: Period, yearsEarlier years: Int) -> Observation? {
    guard period.shape != nil, let first = period.earliest, let last = period.latest else {
      return nil
    }
    let months = -12 * years
    let days = Period.Days(
      first: first.adding(months: months), last: (last + 1).adding(months: months) + -1)
    return figure(of: days).flatMap { row in
      row.period.map { period.isSameMonths(as: $0, yearsLater: years) } ?? false ? row : nil
    }
  }

  /// Whether a figure's period ends in a year.
  package func hasFigure(endingIn year: Int?) -> Bool { years.contains(year) }

  /// Whether a new way of counting begins after one day, up to another.
  package func isBroken(after first: Day, upTo last: Day) -> Bool {
    breaksUpTo(first) < breaksUpTo(last)
  }

  private func breaksUpTo(_ day: Day) -> Int { breaks.prefixCount { $0 <= day } }
}
