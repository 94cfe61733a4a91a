import ProgrammeModel

extension ChinesePhrases {
  var reportTitle: String { "双方会议材料" }

  var reportSections: ReportSections {
    ReportSections(
      ratings: "一、双方评级", slips: "二、进度偏差", requests: "三、待复商请事项",
      decisions: "四、议定事项及落实情况", events: "五、已办和拟办活动", trade: "六、经贸数据",
      notes: "七、数据说明")
  }

  func covers(since date: String) -> String { "\(date)以来的变动" }

  var fromSourced: String { "仅据有来源的记录" }

  func audience(_ audience: Audience) -> String {
    switch audience {
    case .internal: "据全部记录"
    case .partner: "据对方可见记录"
    case .public: "据公开记录"
    }
  }

  func notesOnMarks(derived: String, illustrative: String) -> String {
    "\(derived)为推算值，\(illustrative)为示例记录。"
  }
}
