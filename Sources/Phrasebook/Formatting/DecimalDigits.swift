import Foundation

/// A decimal number as its digits, so that it is written exactly as its source wrote it.
struct DecimalDigits: Hashable {
  private(set) var isNegative: Bool

  /// From the highest to the lowest, without separators.
  private var digits: [UInt8]

  /// How many of the digits stand after the decimal point.
  private(set) var places: Int

  /// Reads a JSON number; anything else reads as zero.
  init(written text: String) {
    isNegative = text.hasPrefix("-")
    let parts = text.split(omittingEmptySubsequences: false) { "eE".contains($0) }
    let body = parts.first ?? ""
    digits = body.utf8.filter { (48...57).contains($0) }.map { $0 - 48 }
    places = body.split(separator: ".").dropFirst().first?.utf8.count ?? 0
    if digits.isEmpty { digits = [0] }
    let exponent = parts.dropFirst().first?.drop { $0 == "+" } ?? "0"
    shift(by: Int(exponent) ?? 0)
  }

  /// A derived value, rounded half away from zero to so many decimals.
  init(_ value: Decimal, places: Int) {
    self.init(written: value.description)
    round(to: places)
  }

  init(_ value: Int) { self.init(written: "\(value)") }

  /// Whether every digit is zero.
  var isZero: Bool { digits.allSatisfy { $0 == 0 } }

  /// How many zeros moving the point would add: those are digits that nobody wrote.
  func addedZeros(shift power: Int) -> Int { isZero ? 0 : max(0, power - places) }

  /// Moves the decimal point to the right, or to the left where `power` is negative.
  mutating func shift(by power: Int) {
    let limited = min(max(power, -40), 40)
    places -= limited
    if places < 0 {
      digits += [UInt8](repeating: 0, count: -places)
      places = 0
    }
    normalize()
  }

  /// Rounds half away from zero, or adds zeros, so that exactly so many decimals stand.
  mutating func round(to wanted: Int) {
    while places < wanted {
      digits.append(0)
      places += 1
    }
    guard places > wanted else { return normalize() }
    let dropped = digits.suffix(places - wanted)
    let goesUp = dropped.first.map { $0 >= 5 } ?? false
    digits.removeLast(dropped.count)
    places = wanted
    if goesUp { increment() }
    normalize()
  }

  private mutating func increment() {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
  }

  /// Leaves exactly one digit or more before the point, with no leading zeros beyond it.
  private mutating func normalize() {
    while digits.count <= places { digits.insert(0, at: 0) }
    while digits.count > places + 1, digits[0] == 0 { digits.removeFirst() }
    if isZero { isNegative = false }
  }

  /// The digits before the point, and those after it.
  var parts: (whole: String, fraction: String) {
    let text = digits.map { Character(UnicodeScalar($0 + 48)) }
    return (String(text.dropLast(places)), String(text.suffix(places)))
  }
}
