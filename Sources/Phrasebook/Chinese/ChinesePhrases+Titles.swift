extension ChinesePhrases {
  var titles: Titles { Self.allTitles }

  private static let allTitles = Titles(
    overview: Term("概览"), programme: Term("合作计划", short: "计划"),
    areas: Term("合作领域", short: "领域"), area: Term("领域"),
    workstreams: Term("工作板块", short: "板块"), milestones: Term("关键节点", short: "节点"),
    trade: Term("经贸"),
    upcoming: Term("近期安排", short: "近期"), attention: Term("需关注事项", short: "需关注"),
    events: Term("活动"), requests: Term("商请事项", short: "商请"),
    practices: Term("经验交流", short: "经验"), agreements: Term("合作文件", short: "协议"),
    exchanges: Term("人员交流", short: "交流"), experts: Term("专家"), sources: Term("来源"),
    changes: Term("最新变动", short: "变动"), data: Term("数据质量", short: "数据"),
    help: Term("帮助"), decisions: Term("议定事项", short: "决定"),
    deliverables: Term("合作成果", short: "成果"),
    ratingHistory: Term("评级历史", short: "历史"), summary: Term("概况"),
    timeline: Term("时间轴"), risks: Term("风险"), indicators: Term("指标"),
    documents: Term("文件"), agenda: Term("日程"), months: Term("月历"), past: Term("已办"),
    riskMatrix: Term("风险矩阵", short: "矩阵"), openRisks: Term("存续风险"),
    dependencies: Term("取决于对方的事项", short: "依赖"),
    nextTogether: Term("近期共同活动", short: "近期"),
    dateHistory: Term("时限与报送记录", short: "记录"), evidence: Term("佐证"),
    series: Term("序列"), reconciliation: Term("核对"), growth: Term("增速"),
    neededGrowth: Term("达到目标所需年均增速", short: "需增"),
    claims: Term("说法不一", short: "说法"), mirror: Term("镜像数据", short: "镜像"),
    directory: Term("名录"), coverage: Term("行业分布", short: "分布"),
    peopleEachWay: Term("双向人员交流", short: "双向"), byPeriod: Term("分期"),
    institutions: Term("参与单位", short: "单位"), sharedWorkingDays: Term("共同工作日"),
    findings: Term("问题"), files: Term("文件"), texts: Term("文本"), keys: Term("按键"),
    everywhere: Term("各页通用", short: "通用"),
    signs: Term("符号"), filterWords: Term("筛选用语"), goTo: Term("前往"),
    settings: Term("选项"),
    findEverywhere: Term("搜索"))
}
