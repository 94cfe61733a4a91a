import ProgrammeModel

extension ChinesePhrases {
  var eventWords: EventWords { Self.words }

  func sharedDays(_ count: Int) -> String { "共同工作日\(days(count))" }
  func noHolidays(for years: [Int]) -> String {
    "未录入\(years.map { "\($0)年" }.joined(separator: "、"))节假日"
  }

  func until(_ date: String) -> String { "至\(date)" }
  func host(_ party: String) -> String { "\(party)主办" }
  func postponed(from date: String) -> String { "原定\(date)" }
  func holiday(in party: String) -> String { "\(party)放假" }
  func holiday(_ name: String, in party: String) -> String { "\(party)\(name)" }
  func makeUpDay(in party: String) -> String { "\(party)调休上班" }
  func weekend(_ day: Day) -> String { "两市均为\(weekday(day))" }
  func weekend(_ day: Day, in party: String) -> String { "\(party)为\(weekday(day))" }

  func outsideHours(minute: Int, in party: String) -> String {
    "\(party)\(clock(minute)), 不在08:00–20:00内"
  }

  func night(in party: String) -> String { "\(party)为夜间" }
  func agenda(ahead: Int, past: Int) -> String { "拟办\(number(ahead))场 · 已办\(number(past))场" }
  func last(_ count: Int, of total: Int) -> String { "最近\(number(count))/\(number(total))场" }
  func legendOff(_ party: String) -> String { "\(party)放假" }

  private static let words = EventWords(
    allDay: "全天", event: "活动",
    noEvents: "无安排", noOutcome: "未注明成果", officeHours: "办公时段", inSharedHours: "在共同办公时段内",
    noSharedHours: "无共同办公时段",
    bothOff: "两市均放假", makeUpDay: "调休上班")
}
