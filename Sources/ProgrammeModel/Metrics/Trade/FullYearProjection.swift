public import Foundation

/// What a part of a year comes to if the rest goes as it went in another series.
///
/// Rule: v over the share of the same months in the `seasonal_reference`, from its last full year before the projected
/// one that has both periods; without one, v × 12 over the months, with no regard to seasons.
public struct FullYearProjection: Sendable {
  public static let rule = "full-year projection"

  /// In the series' unit.
  public let value: Decimal

  /// The share of the year that the months make up, from 0 to 1.
  public let share: Decimal

  /// The year that the share was taken from, or `nil` where it is the calendar's.
  public let shareYear: Int?

  /// `nil` where the figure is not part of one year that begins with it, or the share is not above zero.
  public init?(of row: Observation, seasonal reference: [Observation] = []) {
    guard let value = row.value, let period = row.period, let shape = period.shape,
      shape.firstMonth == 1, shape.monthCount < 12, let year = period.earliest?.year
    else { return nil }
    if let (share, shareYear) = FullYearProjection.share(of: period, before: year, in: reference) {
      self.value = value.value / share
      self.share = share
      self.shareYear = shareYear
    } else {
      self.value = value.value * 12 / Decimal(shape.monthCount)
      share = Decimal(shape.monthCount) / 12
      shareYear = nil
    }
  }

  private static func share(
    of period: Period, before year: Int, in reference: [Observation]
  ) -> (Decimal, Int)? {
    let usable = reference.filter { $0.status != .headline && $0.status != .missing }
    let years = usable.compactMap { row in
      row.period?.isFullYear == true ? row.period?.earliest?.year : nil
    }
    for candidate in Set(years).sorted(by: >) where candidate < year {
      let whole = usable.last { row in
        row.period?.isFullYear == true && row.period?.earliest?.year == candidate
      }?.value
      let part = usable.last { row in
        row.period.map { period.isSameMonths(as: $0, yearsLater: year - candidate) } ?? false
      }?.value
      if let whole, let part, whole.value > 0, part.value > 0 {
        return (part.value / whole.value, candidate)
      }
    }
    return nil
  }
}
