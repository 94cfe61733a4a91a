/// How a language writes a number.
package struct NumberStyle: Sendable {
  /// Between whole and fraction.
  let point: String

  /// Between groups of three digits; empty where they are not grouped.
  let group: String
  let minus: String

  /// Before the percent sign.
  let percentGap: String
}

extension NumberStyle {
  func text(_ number: DecimalDigits, signed: Bool = false) -> String {
    let (whole, fraction) = number.parts
    let plus = signed && !number.isZero ? "+" : ""
    return (number.isNegative ? minus : plus) + grouped(whole)
      + (fraction.isEmpty ? "" : point + fraction)
  }

  /// A whole number; every row of a table has some, and there is no point to look for.
  func text(_ value: Int, signed: Bool = false) -> String {
    let sign = value < 0 ? minus : signed && value > 0 ? "+" : ""
    return sign + grouped("\(value.magnitude)")
  }

  private func grouped(_ digits: String) -> String {
    guard !group.isEmpty, digits.utf8.count > 3 else { return digits }
    var groups: [Substring] = []
    var rest = Substring(digits)
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return groups.joined(separator: group)
  }
}
