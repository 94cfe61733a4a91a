public import Foundation

/// The value of the year before that a reported growth implies.
///
/// Rule: v / (1 + g), each within its rounding.
public struct ImpliedPriorValue: Metric {
  public static let rule = "implied prior value"

  /// In the series' unit.
  public let value: Decimal
  public let interval: ClosedRange<Decimal>
  public let restsOn: [RecordName]

  public var spread: ClosedRange<Decimal>? { interval }

  /// `nil` where growth, in percent, is −100 or less, so that no base can be told.
  public init?(value: Quantity, growth: Quantity, restsOn: [RecordName]) {
    let factors = [growth.value, growth.interval.lowerBound, growth.interval.upperBound]
      .map { 1 + $0 / 100 }
    guard factors.allSatisfy({ $0 > 0 }) else { return nil }
    self.value = value.value / factors[0]
    interval = value.interval.divided(by: factors[1]...factors[2])
    self.restsOn = restsOn
  }
}

extension Growth {
  /// The value of the year before that the reported growth leads back to; `nil` where none was reported or can be told.
  public var impliedPrior: ImpliedPriorValue? {
    guard let value = row.value, let reported else { return nil }
    return ImpliedPriorValue(value: value, growth: reported, restsOn: series.names(with: [row]))
  }
}
