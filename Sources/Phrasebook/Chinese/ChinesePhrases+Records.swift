extension ChinesePhrases {
  var recordWords: RecordWords { Self.words }
  func withoutInterpreter(_ count: Int) -> String { "\(number(count))人无需翻译即可工作" }

  func way(from party: String, to other: String, arrow: String) -> String {
    "\(party)\(arrow)\(other)"
  }

  func standsStill(days: Int) -> String { "\(self.days(days))无进展" }
  func adopted(_ count: Int, of total: Int) -> String { "\(number(total))项中\(number(count))项已采用" }
  func medianAdoption(days: Int) -> String { "从分享到采用用时中位数\(self.days(days))" }
  func signedOn(_ date: String) -> String { "\(date)签署" }
  func runs(to date: String) -> String { "至\(date)" }

  func expires(inDays days: Int) -> String {
    "\(relative(days: days))到期"
  }

  func follows(_ title: String) -> String { "承接: \(title)" }
  func heads(_ actual: Int, of planned: Int) -> String { "\(number(actual))/\(number(planned))人" }
  func planned(heads: Int) -> String { "计划\(number(heads))人" }
  func went(_ actual: Int, of planned: Int) -> String {
    "计划\(number(planned))人，实际\(number(actual))人"
  }
  func year(_ year: Int, to day: String) -> String { "\(year)年截至\(day)" }
  func byPeriod(_ travellers: String) -> String { "\(travellers)分期人数" }
  func withheld(_ count: Int) -> String { "\(number(count))人未公开" }
  func gaps(_ count: Int) -> String { "\(number(count))处空缺" }
  func noneIn(_ party: String) -> String { "\(party)无" }
  func restsOn(_ source: String) -> String { "依据来源: \(source)" }

  private static let words = RecordWords(
    outcome: "成效", noOutcome: "未注明成效", signed: "签署",
    inForce: "生效", past: "已过期",
    noEnd: "未注明期限", term: "有效期", signatories: "签署人", renewsItself: "自动续期", went: "实际",
    planned: "计划", ratioRule: "比值 = 较少 ÷ 较多",
    shareOfPlan: "占全年计划%", bothWays: "双向", all: "合计", sectors: "行业",
    worksAt: "单位", languages: "语种", free: "可参与", consent: "本人同意", consentGiven: "已同意",
    checked: "核实", nameWithheld: "姓名未公开(未获同意)",
    contactInternal: "联系方式仅限内部，不对访客显示", noneHere: "无",
    countedOncePerSector: "专家在每个所列行业各计一次",
    publisher: "发布方", author: "作者", published: "发布日期", accessed: "查阅日期",
    url: "网址", asWorded: "原文", conflicts: "不一致", id: "编号",
    source: "来源", noSource: "未注明来源", certainty: "可信度", visibility: "可见范围",
    description: "说明", note: "备注")
}
