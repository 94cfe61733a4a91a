import ProgrammeModel

extension ChinesePhrases {
  var sinceDate: String { "自选日期起…" }
  var sinceDatePrompt: String { "变动起始日，如2021-05-14" }
  var noVisit: String { "尚无查看记录，退出时自动记录。" }
  var noMeeting: String { "尚未召开有议定事项的双方会议。" }
  var sinceLastVisit: String { "上次查看以来" }
  var noMeetingYet: String { "尚无双方会议" }
  var nothingChanged: String { "此后无变动。" }
  var nowOverdue: String { "现已逾期" }

  func visitUnreadable(_ reason: String) -> String {
    "上次查看的记录无法读取(\(reason))，按无记录处理。"
  }

  func revised(_ figure: String, from old: String?) -> String {
    "更正: \(figure)" + (old.map { "，原为\($0)" } ?? "")
  }

  func raised(risks number: Int) -> String { "新增风险\(number)项" }
  func change(from old: String, to new: String) -> String { "\(old) → \(new)" }
  func sinceLastVisit(_ date: String) -> String { "上次查看以来 \(date)" }
  func sinceMeeting(_ date: String) -> String { "上次会议以来 \(date)" }
  func laterThanShown(_ date: String) -> String { "\(date)晚于当前所示日期" }
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
    case .decisions: "决定、协议"
    case .figures: "经贸数据"
    case .rest: "进展、风险、文件"
    }
  }

  func evidence(of area: String) -> String { "\(area) 据实" }
  func rating(of area: String, by party: String) -> String { "\(area) \(party)" }
}
