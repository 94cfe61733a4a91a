public import Foundation

/// The value of the year before that a reported growth implies.
///
/// Rule: v / (1 + g), each within its rounding.
public struct ImpliedPriorValue: Sendable {
  public static let rule = "implied prior value"

  /// In the series' unit.
  public let value: Decimal
  public let interval: ClosedRange<Decimal>

  /// `nil` where growth is −100 % or less, so that no base can be told.
  ///
  /// - Parameter growth: in percent.
  public init?(value: Quantity, growth: Quantity) {
    let factors = [growth.value, growth.interval.lowerBound, growth.interval.upperBound]
      .map { 1 + $0 / 100 }
    guard factors.allSatisfy({ $0 > 0 }) else { return nil }
    self.value = value.value / factors[0]
    let bounds = [value.interval.lowerBound, value.interval.upperBound].flatMap { bound in
      factors[1...].map { bound / $0 }
    }.sorted()
    interval = bounds[0]...bounds[bounds.count - 1]
  }
}
