import ProgrammeModel

extension EnglishPhrases {
  var weekdayInitials: [String] { ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] }

  func short(_ day: Day) -> String {
    let (year, month, day) = day.components
    return "\(day) \(monthTick(month)) \(year)"
  }

  func short(_ day: Day, relativeTo asOf: Day) -> String {
    let (year, month, number) = day.components
    return year == asOf.year ? "\(number) \(monthTick(month))" : short(day)
  }

  func narrow(_ day: Day) -> String {
    let (year, month, day) = day.components
    return "\(day) \(monthTick(month)) \(twoDigits(year % 100))"
  }

  func long(_ day: Day) -> String {
    let (year, month, day) = day.components
    return "\(day) \(Self.months[month - 1]) \(year)"
  }

  func weekday(_ day: Day) -> String { String(weekdayInFull(day).prefix(3)) }
  func weekdayInFull(_ day: Day) -> String { Self.weekdays[day.weekday - 1] }

  func weekdayDate(_ day: Day, relativeTo asOf: Day) -> String {
    "\(weekday(day)) \(short(day, relativeTo: asOf))"
  }

  func alignedWeekdayDate(_ day: Day, relativeTo asOf: Day) -> String {
    "\(weekday(day)) \(alignedDate(day, relativeTo: asOf))"
  }

  func alignedDate(_ day: Day, relativeTo asOf: Day) -> String {
    (day.components.day < 10 ? " " : "") + short(day, relativeTo: asOf)
  }

  func longWithWeekday(_ day: Day) -> String { "\(weekdayInFull(day)) \(long(day))" }

  func monthHeading(_ day: Day) -> String { "\(Self.months[day.month - 1]) \(day.year)" }
  func month(_ day: Day) -> String { "\(monthTick(day.month)) \(day.year)" }
  func monthTick(_ month: Int) -> String { String(Self.months[month - 1].prefix(3)) }
  var quarterTicks: [[String]] { [(1...4).map { "Q\($0)" }] }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
