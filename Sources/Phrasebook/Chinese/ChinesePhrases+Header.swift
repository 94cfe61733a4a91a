import ProgrammeModel

extension ChinesePhrases {
  var illustrative: String { "示例" }
  var derived: String { "推算值" }
  var none: String { "无" }
  var both: String { "双方" }

  var asStored: String { "按现有记录" }
  var forecastsAsStored: String { "预计时限按现有记录" }
  var slipsAsStored: String { "偏差按现有记录" }
  var noForecastsYet: String { "尚无预计时限" }
  var laterLeftOut: String { "此后才获知的内容未列出" }

  func asOf(_ day: Day) -> String { "截至\(short(day))" }

  func asOf(_ day: Day, badge: AsOfBadge?) -> String {
    badge == .asItWas ? "按\(short(day))" : asOf(day)
  }

  func badge(_ badge: AsOfBadge) -> String {
    switch badge {
    case .pinned: "固定"
    case .asItWas: "当时所知"
    case .ahead: "按现有数据"
    }
  }

  func signed(_ date: PartialDate) -> String { "\(short(date))签署" }
  func illustrativeCount(_ count: Int, mark: String) -> String { "\(mark) 示例\(number(count))条" }
  func illustrativeHidden(_ count: Int, mark: String) -> String {
    "\(mark) 已隐藏示例\(number(count))条"
  }
  var hidden: String { "已隐藏" }
  func morePanes(_ count: Int) -> String { "另有\(self.count(count, \.pane))" }
  func shown(_ count: Int, of total: Int) -> String { "\(number(count))/\(number(total))" }
  var distanceAhead: String { "还有" }

  func more(_ count: Int) -> String { "另有\(number(count))项" }
  func andMore(_ count: Int) -> String { "+\(number(count))" }
  func sorted(by heading: String) -> String { "按\(heading)排序" }

  func tooSmall(needed: (Int, Int), found: (Int, Int)) -> String {
    "至少需\(needed.0)×\(needed.1)，现为\(found.0)×\(found.1)"
  }
}
