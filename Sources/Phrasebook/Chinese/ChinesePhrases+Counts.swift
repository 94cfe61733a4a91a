import ProgrammeModel

extension ChinesePhrases {
  func count(_ number: Int, _ noun: KeyPath<Nouns, Noun>) -> String {
    self.number(number) + Self.nouns[keyPath: noun].one
  }

  func shown(_ count: Int, of total: Int, _ noun: KeyPath<Nouns, Noun>) -> String {
    "\(number(count))/\(self.count(total, noun))"
  }

  /// A noun begins with its measure word, which is one character.
  func tally(_ number: Int, _ noun: KeyPath<Nouns, Noun>) -> String {
    self.number(number) + Self.nouns[keyPath: noun].one.prefix(1)
  }

  func list(_ items: [String]) -> String { items.joined(separator: "、") }
  func clauses(_ items: [String]) -> String { items.joined(separator: "；") }

  func kind(_ kind: String) -> String { Self.kinds[kind] ?? kind }

  private static let kinds = [
    Area.kind: "领域", Workstream.kind: "工作板块", Milestone.kind: "关键节点",
    Deliverable.kind: "成果", Indicator.kind: "指标", Update.kind: "进展报送",
    Request.kind: "商请事项", Practice.kind: "经验", Risk.kind: "风险",
    Decision.kind: "议定事项", Event.kind: "活动", Agreement.kind: "合作文件",
    TradeSeries.kind: "贸易数据", Exchange.kind: "人员交流", Expert.kind: "专家",
    Contact.kind: "联系人", Source.kind: "来源", Holiday.kind: "节假日",
    Programme.kind: "合作计划", Party.kind: "合作方",
  ]

  private static let nouns = Nouns(
    day: Noun("天"), month: Noun("个月"), year: Noun("年"), area: Noun("个领域"),
    milestone: Noun("个节点"), request: Noun("件"), practice: Noun("项经验"), risk: Noun("项风险"),
    event: Noun("场活动"), agreement: Noun("份"), expert: Noun("位专家"), document: Noun("份文件"),
    source: Noun("个来源"),
    series: Noun("个序列"), update: Noun("条"), record: Noun("条"), change: Noun("项变动"),
    error: Noun("个错误"), warning: Noun("个警告"), note: Noun("个提示"),
    file: Noun("个文件"), pane: Noun("个窗格"), conflict: Noun("处不一致"), matter: Noun("项"),
    text: Noun("条文本"))
}
