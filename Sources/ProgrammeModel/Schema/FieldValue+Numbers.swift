import Foundation
package import LocatedJSON

extension Quantity: FieldValue {
  package static var shape: ValueShape { .quantity }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Quantity? {
    guard let written = value.numberText ?? value.string else {
      return decoding.wrongType(value, expected: shape)
    }
    if let quantity = Quantity(written) { return quantity }
    guard Quantity.isNumber(written) else { return decoding.noNumber(value, written) }
    return decoding.outOfRange(value, written, "numbers go to 10^18 with at most 18 decimals")
  }
}

/// A whole number from 1 to 5.
package struct FivePoint: FieldValue {
  package let number: Int

  package static var shape: ValueShape { .integer(1...5) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> FivePoint? {
    decoding.integer(value, in: 1...5).map(FivePoint.init)
  }
}

/// A share of a whole in percent, from 0 to 100.
package struct Percentage: FieldValue {
  package let number: Int

  package static var shape: ValueShape { .integer(0...100) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Percentage? {
    decoding.integer(value, in: 0...100).map(Percentage.init)
  }
}

extension Int: FieldValue {
  package static var shape: ValueShape { .integer(0...1_000_000_000) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Int? {
    decoding.integer(value, in: 0...1_000_000_000)
  }
}

extension Double: FieldValue {
  package static var shape: ValueShape { .weight }

  /// Reads a weight: zero or above, at most a million.
  package static func read(_ value: Value, _ decoding: inout Decoding) -> Double? {
    guard let written = value.numberText else {
      return decoding.wrongType(value, expected: shape)
    }
    guard let number = Double(written), (0...1_000_000).contains(number) else {
      return decoding.outOfRange(value, written, "write a number from 0 to 1000000")
    }
    return number
  }
}

extension Decoding {
  /// A text that is no number; one with a decimal comma comes with what to write.
  ///
  /// Three digits after a comma may be thousands just as well.
  fileprivate mutating func noNumber<T>(_ value: Value, _ text: String) -> T? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let candidate = parts.joined(separator: ".")
    guard parts.count == 2, parts[1].utf8.count != 3, Quantity(candidate) != nil else {
      return wrongType(value, expected: .quantity)
    }
    report(.e103, at: value, "\(field) is \(value.kindName); write \(candidate)")
    return nil
  }

  mutating func integer(_ value: Value, in range: ClosedRange<Int>) -> Int? {
    guard let written = value.numberText else {
      return wrongType(value, expected: .integer(range))
    }
    if let number = Int(written), range.contains(number) { return number }
    if let quantity = Quantity(written), quantity.lastDigit < 0 {
      return wrongType(value, expected: .integer(range))
    }
    let hint =
      range.count == 1
      ? "write \(range.lowerBound)"
      : "write a whole number from \(range.lowerBound) to \(range.upperBound)"
    return outOfRange(value, written, hint)
  }
}
