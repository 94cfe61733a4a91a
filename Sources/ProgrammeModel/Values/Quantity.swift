public import Foundation

/// A decimal number as its source wrote it.
///
/// `19` and `19.0` are equal in value and differ in precision, so both the text and the digits are kept.
public struct Quantity: Sendable {
  /// The text as stored, such as `1.46`.
  public let written: String

  /// Its exact value.
  public let value: Decimal

  /// The power of ten of the last written digit: −2 for `1.46`, 0 for `19`.
  public let lastDigit: Int

  /// Reads a JSON number, or returns `nil` where it is none or leaves the range of ±10¹⁸ or 18 decimals.
  public init?(_ written: String) {
    guard let (lastDigit, magnitude) = Quantity.digits(of: written),
      (-18...18).contains(lastDigit), magnitude <= 18, written.utf8.count <= 40,
      let value = Decimal(string: written)
    else { return nil }
    self.written = written
    self.value = value
    self.lastDigit = lastDigit
  }

  /// Half a unit of the last written digit: how far off rounding alone can be.
  public var halfUnit: Decimal {
    Decimal(sign: .plus, exponent: lastDigit - 1, significand: 5)
  }

  /// The values that round to what was written.
  public var interval: ClosedRange<Decimal> { (value - halfUnit)...(value + halfUnit) }

  /// Whether a text is a number at all, whatever its size.
  static func isNumber(_ text: String) -> Bool { digits(of: text) != nil }

  /// The exponent of the last digit and of the number's size; `nil` where the text is not a JSON number.
  private static func digits(of text: String) -> (lastDigit: Int, magnitude: Int)? {
    var bytes = Array(text.utf8)[...]
    _ = bytes.take("-")
    let whole = bytes.prefix { (48...57).contains($0) }.count
    guard whole > 0, whole == 1 || bytes.first != 48 else { return nil }
    bytes.removeFirst(whole)
    var decimals = 0
    if bytes.take(".") {
      decimals = bytes.prefix { (48...57).contains($0) }.count
      guard decimals > 0 else { return nil }
      bytes.removeFirst(decimals)
    }
    guard let exponent = takeExponent(&bytes), bytes.isEmpty else { return nil }
    return (exponent - decimals, whole + exponent)
  }

  private static func takeExponent(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    guard bytes.take("e") || bytes.take("E") else { return 0 }
    let isNegative = bytes.take("-")
    if !isNegative { _ = bytes.take("+") }
    let digits = bytes.prefix { (48...57).contains($0) }
    guard !digits.isEmpty else { return nil }
    bytes.removeFirst(digits.count)
    let size = digits.drop { $0 == 48 }.prefix(9).reduce(0) { $0 * 10 + Int($1 - 48) }
    return isNegative ? -size : size
  }
}

extension Quantity: Hashable {
  public static func == (left: Quantity, right: Quantity) -> Bool { left.written == right.written }

  public func hash(into hasher: inout Hasher) { hasher.combine(written) }
}
