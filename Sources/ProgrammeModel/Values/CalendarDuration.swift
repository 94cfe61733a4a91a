/// A length of calendar time by ISO 8601, such as `P5Y` or `PT2H`.
///
/// Years, months, weeks, days, hours and minutes, in this order, each once and below 100,000; no fractions.
public struct CalendarDuration: Hashable, Sendable {
  public let months: Int
  public let days: Int
  public let minutes: Int

  /// Reads the ISO 8601 form, or returns `nil` where it is none.
  public init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    guard bytes.take("P"), !bytes.isEmpty else { return nil }
    let years = bytes.takeCount(of: "Y") ?? 0
    let months = bytes.takeCount(of: "M") ?? 0
    let weeks = bytes.takeCount(of: "W") ?? 0
    let days = bytes.takeCount(of: "D") ?? 0
    self.months = years * 12 + months
    self.days = weeks * 7 + days
    guard bytes.take("T") else {
      minutes = 0
      guard bytes.isEmpty else { return nil }
      return
    }
    guard !bytes.isEmpty else { return nil }
    minutes = (bytes.takeCount(of: "H") ?? 0) * 60 + (bytes.takeCount(of: "M") ?? 0)
    guard bytes.isEmpty else { return nil }
  }

  /// The day that lies this long after another: months first, then days.
  public func after(_ day: Day) -> Day { day.adding(months: months) + days }
}

extension ArraySlice<UInt8> {
  /// Takes up to five digits and their unit off the front, or nothing.
  fileprivate mutating func takeCount(of unit: Unicode.Scalar) -> Int? {
    var rest = self
    let digits = rest.prefix { (48...57).contains($0) }.count
    guard (1...5).contains(digits), let count = rest.takeNumber(digits: digits), rest.take(unit)
    else { return nil }
    self = rest
    return count
  }
}
