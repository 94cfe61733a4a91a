extension ChinesePhrases {
  var noOpenRequests: String { "暂无待复事项" }
  var overdueFirst: String { "逾期在前" }
  var question: String { "商请内容" }
  var answer: String { "答复" }

  func waiting(on parties: [Owing]) -> String {
    guard let first = parties.first else { return noOpenRequests }
    let rest = parties.dropFirst().map { " · 待\($0.party)\(number($0.count))件" }.joined()
    return "待\(first.party)答复\(number(first.count))件(最长\(days(first.oldestDays)))\(rest)"
  }

  func debts(_ all: [Owing]) -> String {
    let each = all.map { "\($0.party)\(number($0.count))件(\(days($0.oldestDays)))" }
    return "待答复: " + each.joined(separator: "、")
  }

  func waitingCell(_ owing: Owing) -> String {
    "\(owing.party)\(number(owing.count))件/\(days(owing.oldestDays))"
  }

  func owes(_ owing: Owing) -> String {
    owing.count == 1
      ? "待\(owing.party)答复1件，\(days(owing.oldestDays))"
      : "待\(owing.party)答复\(number(owing.count))件，最长\(days(owing.oldestDays))"
  }

  func waiting(on party: String, days: Int) -> String {
    days == 0 ? "当日起待\(party)答复" : "待\(party)答复已\(count(days, \.day))"
  }

  func waiting(on party: String, since day: String, days: Int) -> String {
    "自\(day)起待\(party)答复: \(self.days(days))"
  }

  func owes(_ party: String, to other: String) -> String { "待\(party)答复\(other)" }

  func court(_ owing: Owing, overdue: Int) -> String {
    let start = "待\(owing.party)答复\(number(owing.count))件"
    let late = overdue == 0 ? "" : "，逾期\(number(overdue))件"
    return owing.count == 0 ? start : "\(start)，最长\(days(owing.oldestDays))\(late)"
  }

  func open(_ open: Int, answered: Int) -> String { "待复\(number(open))件 · 已复\(number(answered))件" }
  func asked(by party: String, _ title: String) -> String { "\(party)商请：\(title)" }

  func answered(by party: String, _ title: String) -> String { "\(party)答复：\(title)" }

  func asked(_ date: String) -> String { "\(date)发出" }
  func due(_ date: String) -> String { "截止\(date)" }
  func overdue(days: Int) -> String { "逾期未复\(self.days(days))" }
  func answered(_ date: String) -> String { "\(date)已复" }
  func answered(inDays days: Int) -> String { "用时\(self.days(days))" }
  func answered(by party: String) -> String { "\(party)已复" }
  func holdsUp(_ title: String) -> String { "影响: \(title)" }
  func median(days: String, mark: String) -> String { "中位数 \(mark) \(days)" }
}
