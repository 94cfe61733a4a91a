/// A civil day in the proleptic Gregorian calendar, without a time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// Creates the day, or returns `nil` where the calendar has none, such as 2021-02-30.
  ///
  /// Source: the day count is Howard Hinnant's `days_from_civil`. Years 1 to 9999 only.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.daysIn(month: month, of: year)).contains(day)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Days from `left` to `right`'s place on the calendar: positive when `left` is later.
  public static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

  /// The day `count` days later, or earlier where `count` is negative; at the range's end it stays.
  public static func + (day: Day, count: Int) -> Day {
    let (sum, overflows) = Int(day.number).addingReportingOverflow(count)
    return Day(number: overflows ? (count < 0 ? .min : .max) : Int32(clamping: sum))
  }

  /// How many days a month has, from 28 to 31.
  public static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day {
  /// The calendar's year, month (1 to 12) and day of the month (1 to 31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }

  /// The day of the week, from 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 + 1 }

  /// The same day of the month `count` months later, or another day of it where one is named, from 1 to 31; that month's
  /// last day where it is shorter.
  public func adding(months count: Int, aimingAt dayOfMonth: Int? = nil) -> Day {
    let (year, month, day) = components
    let index = year * 12 + month - 1 + count
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let lastDay = Day.daysIn(month: newMonth, of: newYear)
    return Day(year: newYear, month: newMonth, day: min(dayOfMonth ?? day, lastDay)) ?? self
  }
}

extension Day: CustomStringConvertible {
  /// The ISO 8601 form, such as `2021-05-14`.
  public var description: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// A number in decimal with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
