extension ChinesePhrases {
  func clock(_ time: PartyTime, namingDay: Bool) -> String {
    "\(time.label)\(namingDay ? weekday(time.day) : "")\(clock(time.minute))"
  }

  func offset(_ label: String, from other: String, minutes: Int) -> String {
    let size = abs(minutes)
    let rest = size % 60 == 0 ? "" : "\(size % 60)分"
    let sign = minutes < 0 ? "−" : "+"
    let gap = minutes == 0 ? "" : " \(sign) \(size / 60)小时\(rest)"
    return "\(label) = \(other)\(gap)"
  }

  func hours(_ range: ClosedRange<Int>, _ label: String) -> String {
    "\(label)\(hourText(range.lowerBound))–\(hourText(range.upperBound))时"
  }

  func days(_ count: Int) -> String { "\(number(count))天" }

  func relative(days: Int) -> String {
    switch days {
    case 0: "今天"
    case 1...: "\(number(days))天后"
    default: "\(number(-days))天前"
    }
  }

  func relativeLong(days: Int) -> String {
    switch days {
    case 1: "明天"
    case -1: "昨天"
    default: relative(days: days)
    }
  }

  func ahead(days: Int, width: Int) -> String { "\(padded(number(days), to: width))天后" }
  func within(days: Int, width: Int) -> String { "\(padded(number(days), to: width))天内" }
  func notBefore(days: Int, width: Int) -> String { "最早\(padded(number(days), to: width))天后" }
  var underWay: String { "进行中" }
  func slip(days: Int) -> String { "\(signed(days))天" }
}
