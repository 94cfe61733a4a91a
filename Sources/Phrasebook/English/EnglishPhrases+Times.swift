extension EnglishPhrases {
  func clock(_ time: PartyTime, namingDay: Bool) -> String {
    let day = namingDay ? " \(weekday(time.day))" : ""
    return "\(clock(time.minute))\(day) \(time.label)"
  }

  func offset(_ label: String, from other: String, minutes: Int) -> String {
    let size = abs(minutes)
    let rest = size % 60 == 0 ? "" : " \(size % 60) min"
    let sign = minutes < 0 ? "−" : "+"
    let gap = minutes == 0 ? "" : " \(sign) \(size / 60) h\(rest)"
    return "\(label) = \(other)\(gap)"
  }

  func hours(_ range: ClosedRange<Int>, _ label: String) -> String {
    "\(hourText(range.lowerBound))–\(hourText(range.upperBound)) \(label)"
  }

  func days(_ count: Int) -> String { "\(number(count)) d" }

  func relative(days: Int) -> String {
    switch days {
    case 0: "today"
    case 1...: "in \(number(days)) d"
    default: "\(number(-days)) d ago"
    }
  }

  func relativeLong(days: Int) -> String {
    switch days {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case 2...: "in \(count(days, \.day))"
    default: "\(count(-days, \.day)) ago"
    }
  }

  func ahead(days: Int, width: Int) -> String { "in \(padded(number(days), to: width)) d" }
  func within(days: Int, width: Int) -> String { "within \(padded(number(days), to: width)) d" }
  func notBefore(days: Int, width: Int) -> String { "from \(padded(number(days), to: width)) d" }
  var underWay: String { "under way" }
  func slip(days: Int) -> String { "\(signed(days)) d" }
}
