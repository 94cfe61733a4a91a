public import Foundation

/// How far a series is from a target on a day: in its unit, in years, and in the growth still needed.
///
/// Rule: target − the newest figure of a period of the same shape; years from that figure's year to the target's.
public struct TargetGap: Metric {
  public static let rule = "gap to target"

  public let series: TradeSeries
  public let target: TradeTarget

  /// The value aimed at, in the series' unit.
  public let aim: Decimal

  /// The newest figure that the target may be held against.
  public let latest: Observation?

  /// Target minus that figure, in the series' unit; negative where the target is passed.
  public let value: Decimal?

  /// The gaps that rounding allows; a target worked out from a factor counts as exact.
  public let interval: ClosedRange<Decimal>?

  /// Calendar years from the day shown to the end of the target's period; negative once that is over.
  public let yearsLeft: Int

  /// Growth a year in percent from the newest figure to the target; `nil` where none is needed or can be told.
  public let percent: Double?

  /// Why no gap was worked out.
  public let refusal: Refusal?

  /// Why a target is not held against a figure.
  public enum Refusal: String, Sendable {
    case noFigure = "no comparable earlier figure"
    case differentPeriods = "not compared: periods differ"
  }

  /// The figures of a series that its targets may be held against.
  struct Figures {
    /// The newest one of each shape of a period.
    let latest: [Period.Shape: Observation]
    let isEmpty: Bool

    init(of reading: SeriesReading) {
      let usable = reading.observations.lazy.filter(\.isComparable)
      isEmpty = usable.isEmpty
      latest = usable.reduce(into: [:]) { latest, row in
        if let shape = row.period?.shape { latest[shape] = row }
      }
    }
  }

  public var spread: ClosedRange<Decimal>? { interval }

  public var restsOn: [RecordName] {
    (series.names(with: target) + series.names(with: latest.map { [$0] } ?? [])).withoutRepeats
  }

  /// `nil` where the target's value or its period's end can't be told.
  init?(_ row: RequiredGrowth, of series: TradeSeries, among figures: Figures, asOf: Day) {
    guard let aim = row.aim, let period = row.target.period, let end = period.latest else {
      return nil
    }
    self.series = series
    target = row.target
    self.aim = aim
    yearsLeft = end < asOf ? min(end.year - asOf.year, -1) : end.year - asOf.year
    let alike = period.shape.flatMap { figures.latest[$0] }
    latest = alike
    guard let latest = alike, let figure = latest.value, let day = latest.period?.latest else {
      refusal = figures.isEmpty ? .noFigure : .differentPeriods
      (value, interval, percent) = (nil, nil, nil)
      return
    }
    refusal = nil
    value = aim - figure.value
    let aims = row.target.value?.interval ?? aim...aim
    let least = aims.lowerBound - figure.interval.upperBound
    let most = aims.upperBound - figure.interval.lowerBound
    interval = least...most
    let isOpen = aim > figure.value && end >= asOf
    percent =
      isOpen
      ? RequiredGrowth.percent(from: figure.value, to: aim, years: end.year - day.year) : nil
  }
}
