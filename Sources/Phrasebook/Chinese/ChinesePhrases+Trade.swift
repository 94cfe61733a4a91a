import ProgrammeModel

extension ChinesePhrases {
  var tradeWords: TradeWords { Self.words }
  var refusals: TradeRefusals { Self.allRefusals }

  func flow(_ flow: TradeSeries.Flow, reporter: String, partner: String) -> String {
    switch flow {
    case .export: "出口（\(reporter)对\(partner)）"
    case .import: "进口（\(reporter)自\(partner)）"
    default: "\(term(flow).full)（\(pair(reporter, partner))）"
    }
  }

  func scopeMark(_ scope: TradeSeries.Scope) -> String { "(\(term(scope).short))" }
  func pair(_ reporter: String, _ partner: String) -> String { "\(reporter)与\(partner)" }
  func growth(_ growth: String, on base: String) -> String { "\(growth) (比\(base))" }
  func comparison(_ period: String, on base: String) -> String { "\(period)比\(base)" }
  func parts(_ sum: String, total: String) -> String { "分项\(sum) 合计\(total)" }
  func disagrees(_ claim: String) -> String { "\(claim)说法不一，单独列出" }

  func gap(_ value: String, share: String, mark: String) -> String {
    "相差 \(mark) \(value), \(share)"
  }

  func target(_ value: String, by period: String) -> String { "到\(period)达到\(value)" }

  func needed(_ growth: String, from base: String) -> String { "以\(base)为基期, 年均\(growth)" }
  func from(_ base: String) -> String { "基期\(base)" }
  func path(from value: String, to target: String) -> String { "由\(value)到\(target)" }
  func path(_ name: String, from year: String) -> String { "\(name)(基期\(year)年)" }
  func projection(by year: String) -> String { "全年推算(按\(year)年季节因素)" }
  func source(_ name: String) -> String { "来源: \(name)" }
  func quoted(_ text: String) -> String { "“\(text)”" }
  func coverage(_ share: String) -> String { "相当于进口的\(share)" }
  func months(_ count: Int) -> String { count == 9 ? "前三季度" : "前\(count)个月" }

  private static let allRefusals = TradeRefusals(
    periodsDiffer: "不可比：期间不同", scopesDiffer: "不可比：口径不同",
    unitsDiffer: "不可比：单位不同", noEarlierFigure: "缺少可比的上期数据",
    headline: "不可比：仅为概数", notNumbers: "不可比：数值缺失",
    zeroBase: "不可比：上期数值不大于零",
    seriesBreak: "不可比：此后口径已调整",
    scopeUnknown: "不可比：口径未注明",
    noCommonPeriod: "不可比：没有共同期间")

  private static let words = TradeWords(
    total: "贸易额", exports: "出口", imports: "进口", balance: "差额", parts: "分项", coverage: "出口与进口之比",
    exportShare: "出口占比",
    scopeNotStated: "口径未注明", compilerNotNamed: "统计机构未注明",
    asWorded: "原文", headline: "概数", yearly: "年度", stated: "公布值", computed: "复算值",
    impliedPrior: "推算上期值",
    linearPath: "直线路径", exponentialPath: "等速路径", target: "目标", base: "基期",
    needed: "需增", noBaseYear: "原文未注明基期，两者并列", residual: "核对差额",
    statedTotal: "公布合计", fits: "相符", fitsRounding: "属数值修约误差", rounds: "修约误差",
    beyondRounding: "超出修约误差", differs: "不符", scopesDiffer: "口径不同",
    notComparable: "不可比", notOnThisAxis: "不在此轴",
    conflict: "说法不一", gap: "相差",
    projection: "全年推算", noSeasonality: "未考虑季节因素", onTheYear: "同比增速", statedBriefly: "公布值",
    impliedBase: "基期相差",
    passed: "已达到",
    notDrawn: "未绘出：期间不是整月或无数值",
    noWay: "无法由此基期推算所需增速")
}
