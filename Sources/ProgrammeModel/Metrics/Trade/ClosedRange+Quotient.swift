import Foundation

extension ClosedRange<Decimal> {
  /// Every quotient of a number of this range by one of another, in which zero does not lie.
  func divided(by divisor: ClosedRange<Decimal>) -> ClosedRange<Decimal> {
    let corners = [lowerBound, upperBound].flatMap { number in
      [number / divisor.lowerBound, number / divisor.upperBound]
    }.sorted()
    return corners[0]...corners[3]
  }
}
