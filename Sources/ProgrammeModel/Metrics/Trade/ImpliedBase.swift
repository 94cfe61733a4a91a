public import Foundation

/// The base that a reported growth was measured from, where it differs from the base on file.
///
/// Rule: v / (1 + reported growth) against the figure of the year before; where rounding can't explain the
/// difference, the base was revised, or the source measured something else.
public struct ImpliedBase: Metric {
  public static let rule = "implied base"

  public let implied: ImpliedPriorValue

  /// The figure of the year before, as it is on file.
  public let stated: Quantity

  public let restsOn: [RecordName]

  public var value: Decimal { difference }
  public var spread: ClosedRange<Decimal>? { interval }

  /// Implied minus stated, in the series' unit.
  public var difference: Decimal { implied.value - stated.value }

  /// The differences that rounding allows.
  public var interval: ClosedRange<Decimal> {
    let (low, high) = (implied.interval.lowerBound, implied.interval.upperBound)
    return (low - stated.interval.upperBound)...(high - stated.interval.lowerBound)
  }

  /// Whether rounding alone can explain the difference.
  public var isWithinRounding: Bool { interval.contains(0) }

  /// `nil` where no growth was reported, no base is on file, or none can be told.
  public init?(_ growth: Growth) {
    guard growth.computed != nil, let stated = growth.previous?.value,
      let implied = growth.impliedPrior
    else { return nil }
    self.implied = implied
    self.stated = stated
    restsOn = growth.restsOn
  }
}

extension Growth {
  /// Whether rounding alone can explain how reported and recomputed growth differ; `nil` without both.
  public var isWithinRounding: Bool? {
    guard let reported, let interval else { return nil }
    return reported.interval.overlaps(interval)
  }
}
