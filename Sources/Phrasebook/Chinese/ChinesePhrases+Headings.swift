extension ChinesePhrases {
  var headings: Headings { Self.allHeadings }

  func ratingHeading(party: String) -> Term { Term("\(party)评级", short: party) }

  private static let allHeadings = Headings(
    area: Term("领域"), evidence: Term("据实评级", short: "据实"), trend: Term("走势"),
    progress: Term("完成/计划"), done: Term("完成"), plan: Term("计划"),
    slip: Term("进度偏差", short: "偏差"), waiting: Term("待复"),
    waits: Term("待复方", short: "待复"), deadline: Term("最近时限", short: "时限"),
    next: Term("最近时限", short: "时限"), age: Term("数据距今天数", short: "距今"),
    due: Term("截止日期", short: "截止"), baseline: Term("原定"), forecast: Term("预计"),
    met: Term("完成"), owner: Term("责任人", short: "责任"),
    lead: Term("牵头单位", short: "牵头"), fromTo: Term("方向"),
    from: Term("发出方", short: "发出"), to: Term("答复方", short: "答复"),
    asked: Term("发出日期", short: "发出"), daysOpen: Term("待复天数", short: "天数"),
    growth: Term("增速"), scope: Term("统计口径", short: "口径"),
    compiler: Term("统计机构", short: "机构"), mode: Term("形式"), host: Term("主办"), venue: Term("地点"),
    planned: Term("计划"), actual: Term("实际"),
    status: Term("状态"), period: Term("期间"), value: Term("数值"), unit: Term("单位"),
    sector: Term("行业"), languages: Term("语种"), file: Term("文件"), line: Term("行"),
    name: Term("名称"), record: Term("记录"), request: Term("商请事项", short: "事项"),
    milestone: Term("关键节点", short: "节点"), risk: Term("风险"),
    probability: Term("可能性", short: "可能"), impact: Term("影响"),
    score: Term("分值"), response: Term("应对措施", short: "应对"),
    review: Term("复核时限", short: "复核"), date: Term("日期"), event: Term("活动"),
    sharedDays: Term("共同工作日", short: "工作日"), source: Term("来源"), kind: Term("类别"),
    published: Term("发布日期", short: "发布"), records: Term("记录数", short: "记录"),
    place: Term("位置"), message: Term("说明"), availability: Term("可参与时间", short: "时间"),
    stage: Term("阶段"), form: Term("方式"), outcome: Term("成效"), practice: Term("经验"),
    since: Term("起始日期", short: "起始"), heads: Term("人数", short: "人数"),
    ratio: Term("双向人数比", short: "比值"), signed: Term("签署日期", short: "签署"), code: Term("代码"),
    cities: Term("城市"),
    saved: Term("保存时间"),
    person: Term("姓名"), specialism: Term("专业方向"), city: Term("城市"), sectors: Term("行业"),
    change: Term("变动内容"))
}
