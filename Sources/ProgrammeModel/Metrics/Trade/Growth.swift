public import Foundation

/// Growth of a figure on the same months of the year before, as reported and as recomputed.
///
/// Rule: v / v₋₁ − 1, for periods of the same shape of one series only.
public struct Growth: Metric {
  public static let rule = "growth on the year"

  public let series: TradeSeries

  /// The figure that grew.
  public let row: Observation

  /// In percent, as the source wrote it.
  public let reported: Quantity?

  /// The period that the reported growth is measured from, where the source says.
  public let basis: Period?

  /// In percent, exact; `nil` where it is refused or has nothing to be compared with.
  public let computed: Decimal?

  /// The figure of the year before, where there is one.
  public let previous: Observation?

  /// Why nothing was computed; `nil` where it was.
  public let refusal: Refusal?

  /// Why two figures are not compared.
  public enum Refusal: String, Sendable {
    case noEarlierFigure = "no comparable earlier figure"
    case differentPeriods = "not compared: periods differ"
    case zeroBase = "not compared: the earlier figure is zero or negative"
    case seriesBreak = "not compared: the series has a break between them"
  }

  /// The least and the most that the rounding of both figures allows, in percent; worked out when it is asked for, as most
  /// growth is shown without it.
  public var interval: ClosedRange<Decimal>? {
    guard computed != nil, let value = row.value, let base = previous?.value else { return nil }
    let ratios = value.interval.divided(by: base.interval)
    return ((ratios.lowerBound - 1) * 100)...((ratios.upperBound - 1) * 100)
  }

  public var value: Decimal? { computed }
  public var spread: ClosedRange<Decimal>? { interval }
  public var restsOn: [RecordName] { series.names(with: [row, previous].compactMap { $0 }) }

  init?(of row: Observation, in series: TradeSeries, among observations: some EarlierFigures) {
    guard let value = row.value, let period = row.period else { return nil }
    self.series = series
    self.row = row
    reported = row.growth
    basis = row.growthBasis
    let earlier = observations.figure(ofSameMonthsAs: period, yearsEarlier: 1)
    previous = earlier
    guard let earlier, let base = earlier.value else {
      let year = period.latest.map { $0.year - 1 }
      refusal = observations.hasFigure(endingIn: year) ? .differentPeriods : .noEarlierFigure
      computed = nil
      return
    }
    guard base.value > base.halfUnit else {
      (refusal, computed) = (.zeroBase, nil)
      return
    }
    guard !Growth.isBroken(from: earlier, to: row, in: observations) else {
      (refusal, computed) = (.seriesBreak, nil)
      return
    }
    refusal = nil
    computed = (value.value / base.value - 1) * 100
  }

  /// Whether a figure after the earlier one, up to the later one, begins a new way of counting.
  private static func isBroken(
    from earlier: Observation, to row: Observation, in observations: some EarlierFigures
  ) -> Bool {
    guard let first = earlier.period?.latest, let last = row.period?.latest else { return false }
    return observations.isBroken(after: first, upTo: last)
  }
}
