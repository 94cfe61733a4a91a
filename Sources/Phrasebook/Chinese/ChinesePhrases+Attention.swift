import ProgrammeModel

extension ChinesePhrases {
  var lateFirst: String { "逾期在前" }
  var nothingNeedsAttention: String { "无逾期、待复或不一致事项" }
  var stale: String { "久未更新" }
  var silent: String { "未报送" }

  func attention(_ kind: AttentionKind) -> Term {
    switch kind {
    case .late: Term("逾期")
    case .waits: Term("待复")
    case .differs: Term("不一致")
    case .risk: Term("风险")
    case .silent: Term("未报送")
    case .stale: Term("久未更新")
    case .file: Term("文件")
    }
  }

  func late(days: Int) -> String { "逾期\(self.days(days))" }

  func late(days: Int, area: String, title: String) -> String {
    "逾期\(self.days(days)): \(area) \(title)"
  }

  func late(_ title: String, days: Int) -> String { "\(title)逾期\(self.days(days))" }
  func owed(by party: String, _ title: String) -> String { "\(party): \(title)" }
  func noReport(from party: String) -> String { "\(party)未报送" }
  func noReportShown(from party: String) -> String { "未显示\(party)的报送" }
  func update(from party: String) -> String { "\(party)报送的进展" }
  func silent(_ party: String, days: Int) -> String { "\(party)已\(self.days(days))未报送" }
  func old(_ party: String, days: Int) -> String { "\(party)最近报送距今\(self.days(days))" }

  func ages(_ party: String, days: ClosedRange<Int>) -> String {
    days.count == 1
      ? "\(party)\(self.days(days.lowerBound))"
      : "\(party)\(days.lowerBound)–\(self.days(days.upperBound))"
  }

  func silentAreas(_ count: Int, days: Int) -> String {
    "\(number(count))个领域已\(self.days(days))未报送"
  }

  func broken(_ file: String) -> String { "\(file)无法读取" }
  func brokenAt(_ place: String, lastGood: String) -> String {
    "\(place)无法读取，现显示\(lastGood)的数据"
  }

  func gone(_ file: String, lastGood: String) -> String {
    "\(file)已不存在，现显示\(lastGood)的数据"
  }
}
