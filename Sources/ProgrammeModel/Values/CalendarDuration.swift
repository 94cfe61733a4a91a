/// A length of calendar time by ISO 8601, such as `P5Y` or `PT2H`.
///
/// Years, months, weeks, days, hours and minutes; no fractions.
public struct CalendarDuration: Hashable, Sendable {
  public let months: Int
  public let days: Int
  public let minutes: Int

  /// Reads the ISO 8601 form, or returns `nil` where it is none.
  public init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    guard bytes.take("P"), !bytes.isEmpty else { return nil }
    var (months, days, minutes) = (0, 0, 0)
    var isTime = false
    while !bytes.isEmpty {
      if !isTime, bytes.take("T") {
        isTime = true
        guard !bytes.isEmpty else { return nil }
      }
      let digits = bytes.prefix { (48...57).contains($0) }.count
      guard (1...5).contains(digits), let count = bytes.takeNumber(digits: digits),
        let unit = bytes.popFirst()
      else { return nil }
      switch (isTime, UnicodeScalar(unit)) {
      case (false, "Y"): months += count * 12
      case (false, "M"): months += count
      case (false, "W"): days += count * 7
      case (false, "D"): days += count
      case (true, "H"): minutes += count * 60
      case (true, "M"): minutes += count
      default: return nil
      }
    }
    (self.months, self.days, self.minutes) = (months, days, minutes)
  }

  /// The day that lies this long after another: months first, then days.
  public func after(_ day: Day) -> Day { day.adding(months: months) + days }
}
