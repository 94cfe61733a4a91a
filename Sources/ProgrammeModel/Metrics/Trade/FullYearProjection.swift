public import Foundation

/// What a part of a year comes to if the rest goes as it went in another series.
///
/// Rule: v over the share of the same months in the `seasonal_reference`, from its last full year before the projected
/// one that has both periods; without one, v × 12 over the months, with no regard to seasons.
public struct FullYearProjection: Metric {
  public static let rule = "full-year projection"

  /// In the series' unit.
  public let value: Decimal

  /// The projections that the rounding of the figure, and of the shares' figures, allows.
  public let interval: ClosedRange<Decimal>

  /// The share of the year that the months make up, from 0 to 1.
  public let share: Decimal

  /// The year that the share was taken from, or `nil` where it is the calendar's.
  public let shareYear: Int?

  /// The figures of ``shareYear`` for the same months and the whole year.
  public let part: Quantity?
  public let whole: Quantity?
  public let restsOn: [RecordName]

  public var spread: ClosedRange<Decimal>? { interval }

  /// A series whose months give shares of a year, with those of its figures that were known.
  public struct Seasons: Sendable {
    let series: TradeSeries
    let known: [Observation]

    public init(of series: TradeSeries, known: [Observation]) {
      self.series = series
      self.known = known
    }
  }

  /// `nil` where the figure is not part of one year that begins with it, or the share is not above zero.
  public init?(of row: Observation, in series: TradeSeries, seasons: Seasons? = nil) {
    guard let value = row.value, let period = row.period, let shape = period.shape,
      shape.firstMonth == 1, shape.monthCount < 12, let year = period.earliest?.year
    else { return nil }
    let plain = Decimal(shape.monthCount) / 12
    let found = seasons.flatMap { FullYearProjection.share(of: period, before: year, in: $0) }
    share = found?.share ?? plain
    shareYear = found?.year
    part = found?.part
    whole = found?.whole
    restsOn = (series.names(with: [row]) + (found?.names ?? [])).withoutRepeats
    self.value =
      found.map { value.value * $0.whole.value / $0.part.value }
      ?? value.value * 12 / Decimal(shape.monthCount)
    interval = value.interval.divided(by: found?.interval ?? plain...plain)
  }

  /// A share of a year, and the figures it was worked out from.
  private struct Share {
    let part: Quantity
    let whole: Quantity
    let year: Int
    let names: [RecordName]

    /// `nil` where either figure may be nothing.
    init?(_ part: Observation, of whole: Observation, in series: TradeSeries, year: Int) {
      guard let share = part.value, let all = whole.value, all.interval.lowerBound > 0,
        share.interval.lowerBound > 0
      else { return nil }
      self.part = share
      self.whole = all
      self.year = year
      names = series.names(with: [part, whole])
    }

    var share: Decimal { part.value / whole.value }

    var interval: ClosedRange<Decimal> { part.interval.divided(by: whole.interval) }
  }

  private static func share(
    of period: Period, before year: Int, in seasons: Seasons
  ) -> Share? {
    let figures = FigureIndex(seasons.known)
    var wholes: [Int: Observation] = [:]
    for row in seasons.known where row.isFigure {
      guard let period = row.period, period.isFullYear, let first = period.earliest else {
        continue
      }
      wholes[first.year] = row
    }
    for candidate in wholes.keys.sorted(by: >) where candidate < year {
      let part = figures.figure(ofSameMonthsAs: period, yearsEarlier: year - candidate)
      if let part, let whole = wholes[candidate],
        let share = Share(part, of: whole, in: seasons.series, year: candidate)
      {
        return share
      }
    }
    return nil
  }
}
