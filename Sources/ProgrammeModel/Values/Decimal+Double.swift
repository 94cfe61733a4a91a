package import Foundation

extension Decimal {
  /// The nearest number that can be drawn and reckoned with where exactness is no matter.
  package var double: Double { NSDecimalNumber(decimal: self).doubleValue }
}
