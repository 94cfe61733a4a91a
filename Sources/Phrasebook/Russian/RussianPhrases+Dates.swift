import ProgrammeModel

extension RussianPhrases {
  var weekdayInitials: [String] { ["пн", "вт", "ср", "чт", "пт", "сб", "вс"] }

  func short(_ day: Day) -> String {
    let (year, month, day) = day.components
    return "\(twoDigits(day)).\(twoDigits(month)).\(year)"
  }

  func short(_ day: Day, relativeTo asOf: Day) -> String {
    let (year, month, number) = day.components
    return year == asOf.year ? "\(number) \(monthTick(month))" : short(day)
  }

  func narrow(_ day: Day) -> String {
    let (year, month, day) = day.components
    return "\(twoDigits(day)).\(twoDigits(month)).\(twoDigits(year % 100))"
  }

  func long(_ day: Day) -> String {
    let (year, month, day) = day.components
    return "\(day) \(Self.genitiveMonths[month - 1]) \(year)\u{A0}г."
  }

  func weekday(_ day: Day) -> String { weekdayInitials[day.weekday - 1] }
  func weekdayInFull(_ day: Day) -> String { Self.weekdays[day.weekday - 1] }

  func weekdayDate(_ day: Day, relativeTo asOf: Day) -> String {
    "\(weekday(day)) \(short(day, relativeTo: asOf))"
  }

  func alignedWeekdayDate(_ day: Day, relativeTo asOf: Day) -> String {
    "\(weekday(day)) \(alignedDate(day, relativeTo: asOf))"
  }

  func alignedDate(_ day: Day, relativeTo asOf: Day) -> String {
    let (year, month, number) = day.components
    return year == asOf.year ? "\(padded(number, to: 2)) \(monthTick(month))" : short(day)
  }

  func longWithWeekday(_ day: Day) -> String { "\(weekdayInFull(day)), \(long(day))" }

  func monthHeading(_ day: Day) -> String {
    let name = Self.nominativeMonths[day.month - 1]
    return "\(name.prefix(1).uppercased())\(name.dropFirst()) \(day.year)"
  }

  func month(_ day: Day) -> String { "\(twoDigits(day.month)).\(day.year)" }
  func monthTick(_ month: Int) -> String { String(Self.genitiveMonths[month - 1].prefix(3)) }

  var quarterTicks: [[String]] {
    [Self.romanNumerals.map { "\($0) кв." }, Self.romanNumerals, (1...4).map { "\($0)К" }]
  }

  static let romanNumerals = ["I", "II", "III", "IV"]

  static let nominativeMonths = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
    "октябрь", "ноябрь", "декабрь",
  ]

  static let genitiveMonths = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]

  private static let weekdays = [
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
  ]
}
