public import Foundation

/// How far apart two compilers' figures for one period and flow lie.
///
/// Rule: one figure − the other's; its percentage is of the larger, so that both sides tell the same.
public struct MirrorGap: Metric {
  public static let rule = "mirror figures"

  public let period: Period
  public let series: (own: TradeSeries, other: TradeSeries)
  public let own: Observation
  public let other: Observation
  public let values: (own: Quantity, other: Quantity)

  /// Own minus the other's, in the series' unit.
  public var gap: Decimal { values.own.value - values.other.value }

  /// The gaps that the rounding of both allows.
  public var interval: ClosedRange<Decimal> {
    let (own, other) = (values.own.interval, values.other.interval)
    return (own.lowerBound - other.upperBound)...(own.upperBound - other.lowerBound)
  }

  public var value: Decimal { gap }
  public var spread: ClosedRange<Decimal>? { interval }

  public var restsOn: [RecordName] {
    ([series.own.name, series.other.name] + series.own.names(with: [own])
      + series.other.names(with: [other])).withoutRepeats
  }

  /// Whether rounding alone can explain the gap.
  public var isWithinRounding: Bool { interval.contains(0) }

  /// The size of the gap in percent of the larger figure; `nil` where that is not above zero.
  public var percent: Decimal? {
    let larger = max(values.own.value, values.other.value)
    return larger > 0 ? abs(gap) / larger * 100 : nil
  }
}
