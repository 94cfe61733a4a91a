extension ChinesePhrases {
  var metricRules: MetricRules { Self.allMetricRules }
  var whyWords: WhyWords { Self.allWhyWords }

  func yearsLeft(_ years: Int) -> String {
    years < 0 ? "期限已过" : years == 0 ? "今年到期" : "还有\(years)年"
  }

  private static let allWhyWords = WhyWords(
    rule: "规则",
    figure: "数值",
    arithmetic: "计算",
    result: "结果",
    interval: "修约区间",
    restsOn: "依据",
    years: "年数",
    months: "月数",
    share: "占比")

  private static let allMetricRules = MetricRules(
    stated: "按来源原文，未作推算",
    growth: "本期 ÷ 上年同月数值，减1",
    impliedBase: "本期 ÷（1 + 公布增速），减已有上期数值",
    reconciliation: "分项之和与合计相比，修约区间相交即为相符",
    requiredGrowth: "（目标 ÷ 基期）开年数次方，减1",
    targetGap: "目标减最近同长度期间的数值",
    projection: "本期 ÷ 参照序列以往全年中相同月份的占比",
    plainProjection: "本期 × 12 ÷ 月数，未考虑季节因素",
    mirror: "一方数值减另一方数值，以较大者为百分比基数")
}
