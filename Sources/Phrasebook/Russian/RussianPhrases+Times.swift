extension RussianPhrases {
  func clock(_ time: PartyTime, namingDay: Bool) -> String {
    let day = namingDay ? " \(weekday(time.day))" : ""
    return "\(clock(time.minute))\(day) \(time.label)"
  }

  func offset(_ label: String, from other: String, minutes: Int) -> String {
    let size = abs(minutes)
    let rest = size % 60 == 0 ? "" : " \(size % 60) мин"
    let sign = minutes < 0 ? "−" : "+"
    let gap = minutes == 0 ? "" : " \(sign) \(size / 60) ч\(rest)"
    return "\(label) = \(other)\(gap)"
  }

  func hours(_ range: ClosedRange<Int>, _ label: String) -> String {
    "\(hourText(range.lowerBound))–\(hourText(range.upperBound)) \(label)"
  }

  func days(_ count: Int) -> String { "\(number(count)) дн." }

  func relative(days: Int) -> String {
    switch days {
    case 0: "сегодня"
    case 1...: "через \(number(days)) дн."
    default: "\(number(-days)) дн. наз."
    }
  }

  func relativeLong(days: Int) -> String {
    switch days {
    case 0: "сегодня"
    case 1: "завтра"
    case -1: "вчера"
    case 2...: "через \(count(days, \.day))"
    default: "\(count(-days, \.day)) назад"
    }
  }

  func ahead(days: Int, width: Int) -> String { "через \(padded(number(days), to: width)) дн." }
  func within(days: Int, width: Int) -> String { "до \(padded(number(days), to: width)) дн." }
  func notBefore(days: Int, width: Int) -> String {
    "не ранее \(padded(number(days), to: width)) дн."
  }
  var underWay: String { "идёт" }
  func slip(days: Int) -> String { "\(signed(days)) дн." }
}
