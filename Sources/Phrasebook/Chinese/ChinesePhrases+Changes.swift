extension ChinesePhrases {
  var sinceDate: String { "自选日期以来…" }
  var nothingChanged: String { "此后无变动。" }
  var nowOverdue: String { "现已逾期" }
  var new: String { "新增" }

  func sinceLastVisit(_ date: String) -> String { "上次查看以来 \(date)" }
  func sinceMeeting(_ date: String) -> String { "上次会议以来 \(date)" }
  func since(_ date: String) -> String { "\(date)以来" }
  func newRequest(to party: String) -> String { "新增，待\(party)答复" }
  func recorded(_ figure: String) -> String { "录入: \(figure)" }

  func updates(_ count: Int, by party: String) -> String {
    "\(party)报送\(self.count(count, \.update))"
  }

  func changeGroup(_ group: ChangeGroup) -> String {
    switch group {
    case .ratings: "评级"
    case .dates: "时限"
    case .requests: "商请事项"
    case .figures: "数据"
    case .rest: "进展、风险、文件"
    }
  }

  func evidence(of area: String) -> String { "\(area) 据实" }
  func rating(of area: String, by party: String) -> String { "\(area) \(party)" }
}
