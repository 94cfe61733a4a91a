/// The figures of a series that growth is measured from.
package protocol EarlierFigures {
  /// The figure that counts for the same months, some years earlier.
  func figure(ofSameMonthsAs period: Period, yearsEarlier years: Int) -> Observation?

  /// Whether a figure's period ends in a year.
  func hasFigure(endingIn year: Int?) -> Bool

  /// Whether a new way of counting begins after one day, up to another.
  func isBroken(after first: Day, upTo last: Day) -> Bool
}

/// Figures that are looked through at each question: quickest where one is asked.
///
/// They stand in the order of `ObservationOrder`.
extension [Observation]: EarlierFigures {
  package func figure(ofSameMonthsAs period: Period, yearsEarlier years: Int) -> Observation? {
    last { before in
      before.isFigure
        && before.period.map { period.isSameMonths(as: $0, yearsLater: years) } ?? false
    }
  }

  package func hasFigure(endingIn year: Int?) -> Bool {
    contains { $0.isFigure && $0.period?.latest?.year == year }
  }

  package func isBroken(after first: Day, upTo last: Day) -> Bool {
    contains { between in
      guard between.status == .seriesBreak, let day = between.period?.latest else { return false }
      return day > first && day <= last
    }
  }
}
