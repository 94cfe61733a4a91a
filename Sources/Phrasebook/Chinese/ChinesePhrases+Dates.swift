import ProgrammeModel

extension ChinesePhrases {
  var weekdayInitials: [String] { ["一", "二", "三", "四", "五", "六", "日"] }

  func short(_ day: Day) -> String { day.description }

  func narrow(_ day: Day) -> String { short(day) }

  func short(_ day: Day, relativeTo asOf: Day) -> String {
    day.year == asOf.year ? monthAndDay(day) : short(day)
  }

  func long(_ day: Day) -> String { "\(day.year)年\(monthAndDay(day))" }
  func weekday(_ day: Day) -> String { "周\(weekdayInitials[day.weekday - 1])" }
  func weekdayInFull(_ day: Day) -> String { "星期\(weekdayInitials[day.weekday - 1])" }

  func weekdayDate(_ day: Day, relativeTo asOf: Day) -> String {
    let date = day.year == asOf.year ? monthAndDay(day) : long(day)
    return "\(date) \(weekday(day))"
  }

  func alignedWeekdayDate(_ day: Day, relativeTo asOf: Day) -> String {
    "\(alignedDate(day, relativeTo: asOf)) \(weekday(day))"
  }

  func alignedDate(_ day: Day, relativeTo asOf: Day) -> String {
    let (year, month, number) = day.components
    let start = year == asOf.year ? "" : "\(year)年"
    return "\(start)\(padded(month, to: 2))月\(padded(number, to: 2))日"
  }

  func longWithWeekday(_ day: Day) -> String { "\(long(day)) \(weekdayInFull(day))" }
  func monthHeading(_ day: Day) -> String { month(day) }
  func month(_ day: Day) -> String { "\(day.year)年\(day.month)月" }
  func monthTick(_ month: Int) -> String { "\(month)月" }
  var quarterTicks: [[String]] {
    let numerals = Self.numerals.prefix(4)
    return [numerals.map { "\($0)季度" }, numerals.map { "\($0)季" }, (1...4).map { "Q\($0)" }]
  }

  private func monthAndDay(_ day: Day) -> String {
    let (_, month, number) = day.components
    return "\(month)月\(number)日"
  }

  static let numerals = ["一", "二", "三", "四"]
}
