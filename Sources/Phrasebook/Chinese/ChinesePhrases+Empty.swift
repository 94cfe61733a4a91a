import ProgrammeModel

extension ChinesePhrases {
  var emptyStates: EmptyStates { Self.allEmptyStates }
  var holdsNothingElse: String { "该目录下仅有合作计划，尚无其他记录：" }

  var firstSteps: FirstSteps {
    FirstSteps(
      next: "下一步：", addArea: "新建领域文件", addEvent: "添加活动", seeExample: "查看示例",
      copyExample: "复制示例", check: "检查现有数据", exampleArea: "地铁")
  }

  var fillsByItself: String { "添加文件后，页面自动更新。" }
  var noneMatches: String { "无匹配记录" }
  var nothingMatches: String { "无匹配记录，按Esc清除筛选" }
  var noKeyMatches: String { "无匹配按键，按Esc关闭" }

  func unread(_ place: String) -> String {
    "\(place)无法读取，其中的记录未显示。"
  }

  var unreadName: String { "未读取" }
  func unreadName(_ id: String) -> String { "未读取:\(id)" }
  var partUnread: String { "部分数据无法读取" }
  func partUnread(lastGood clock: String) -> String {
    "部分数据无法读取，现显示\(clock)的数据"
  }

  var mendFile: String { "修正文件后自动显示；按D查看全部问题。" }
  func putInto(_ folder: String) -> String { "记录应存入\(folder)目录。" }

  func noFindings(files: Int) -> String { "\(count(files, \.file))，无问题" }

  var noneSourced: String { "有来源的记录中暂无" }

  func noneShown(to audience: Audience) -> String {
    switch audience {
    case .internal: noneMatches
    case .partner: "对方可见记录中暂无"
    case .public: "公开记录中暂无"
    }
  }

  private static let allEmptyStates = EmptyStates(
    areas: "尚无领域。", workstreams: "尚无工作板块。", milestones: "尚无关键节点。",
    deliverables: "尚无合作成果。", indicators: "尚无指标。", requests: "尚无商请事项。", practices: "尚无经验交流。",
    risks: "尚无风险记录。",
    decisions: "尚无议定事项。", events: "近期无活动。", documents: "尚无文件。",
    agreements: "尚无合作文件。", series: "尚无贸易数据。", figures: "截至该日尚无数据。",
    exchanges: "尚无人员交流。", experts: "尚无专家。", sources: "尚无来源。",
    history: "截至该日尚无评级。",
    evidence: "尚无佐证。", targets: "尚未设定目标。", openMilestones: "暂无未完成节点。")
}
