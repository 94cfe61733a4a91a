import Foundation
import ProgrammeModel

/// A decimal number as its digits, so that it is written exactly as its source wrote it.
struct DecimalDigits: Hashable {
  private(set) var isNegative: Bool

  /// From the highest to the lowest, without separators, in ASCII.
  private var digits: [UInt8]

  /// How many of the digits stand after the decimal point.
  private(set) var places: Int

  /// Reads a JSON number; anything else reads as zero.
  init(written text: String) {
    let bytes = text.utf8
    let mark = bytes.firstIndex { $0 | 0x20 == UInt8(ascii: "e") }
    let body = bytes[..<(mark ?? bytes.endIndex)]
    isNegative = body.first == UInt8(ascii: "-")
    digits = body.filter { Self.zero...Self.nine ~= $0 }
    let fraction = body.firstIndex(of: UInt8(ascii: ".")).map { body[$0...].dropFirst() }
    places = fraction?.count ?? 0
    if digits.isEmpty { digits = [Self.zero] }
    shift(by: mark.flatMap { Int(text[$0...].dropFirst()) } ?? 0)
  }

  private static let zero = UInt8(ascii: "0")
  private static let nine = UInt8(ascii: "9")

  /// A derived value, rounded half away from zero to so many decimals.
  init(_ value: Decimal, places: Int) {
    if let near = DecimalDigits(near: value, places: places) {
      self = near
    } else {
      self.init(written: value.description)
      round(to: places)
    }
  }

  /// The same from the double that is nearest, where that tells for certain to which side the value is rounded: a quotient
  /// has all the digits of a `Decimal`, and they take long to write for the few that are kept.
  private init?(near value: Decimal, places: Int) {
    guard (0...9).contains(places) else { return nil }
    let size = abs(value.double * pow(10, Double(places)))
    // Below a thousand millions a double is off by far less than what is kept from the half.
    guard size < 1e9, abs(size - size.rounded(.down) - 0.5) > 1e-4 else { return nil }
    self.init(Int(size.rounded()))
    shift(by: -places)
    isNegative = value.isSignMinus && !isZero
  }

  init(_ value: Int) { self.init(written: "\(value)") }

  /// Whether every digit is zero.
  var isZero: Bool { digits.allSatisfy { $0 == Self.zero } }

  /// Moves the decimal point to the right, or to the left where `power` is negative.
  mutating func shift(by power: Int) {
    let limited = min(max(power, -40), 40)
    places -= limited
    if places < 0 {
      digits += [UInt8](repeating: Self.zero, count: -places)
      places = 0
    }
    normalize()
  }

  /// Rounds half away from zero, or adds zeros, so that exactly so many decimals stand.
  mutating func round(to wanted: Int) {
    while places < wanted {
      digits.append(Self.zero)
      places += 1
    }
    guard places > wanted else { return normalize() }
    let dropped = digits.suffix(places - wanted)
    let goesUp = dropped.first.map { $0 >= UInt8(ascii: "5") } ?? false
    digits.removeLast(dropped.count)
    places = wanted
    if goesUp { increment() }
    normalize()
  }

  private mutating func increment() {
    for index in digits.indices.reversed() {
      if digits[index] < Self.nine {
        digits[index] += 1
        return
      }
      digits[index] = Self.zero
    }
    digits.insert(UInt8(ascii: "1"), at: 0)
  }

  /// Leaves exactly one digit or more before the point, with no leading zeros beyond it.
  private mutating func normalize() {
    while digits.count <= places { digits.insert(Self.zero, at: 0) }
    while digits.count > places + 1, digits[0] == Self.zero { digits.removeFirst() }
    if isZero { isNegative = false }
  }

  /// The digits before the point, and those after it.
  var parts: (whole: String, fraction: String) {
    (
      String(decoding: digits.dropLast(places), as: UTF8.self),
      String(decoding: digits.suffix(places), as: UTF8.self)
    )
  }
}
