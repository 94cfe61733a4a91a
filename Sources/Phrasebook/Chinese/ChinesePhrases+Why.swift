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
    share: "占比",
    datesAllow: "按日期精度",
    weightMet: "已完成权重",
    weightPartlyMet: "部分完成权重",
    weightDue: "应完成权重",
    weightOfAll: "总权重",
    metInTime: "按期完成",
    wereDue: "已到期",
    waits: "待复",
    overdue: "逾期",
    oldest: "最早一件",
    criticalReds: "重点领域红灯",
    amberAndWorse: "黄灯及以下",
    filter: "筛选条件")

  private static let allMetricRules = MetricRules(
    stated: "按来源原文，未作推算",
    growth: "本期 ÷ 上年同期数值，减1",
    impliedPrior: "本期 ÷（1 + 公布增速）",
    impliedBase: "本期 ÷（1 + 公布增速），减已有上期数值",
    balance: "同期出口减进口",
    reconciliation: "分项之和与合计相比，修约区间相交即为相符",
    requiredGrowth: "（目标 ÷ 基期）开年数次方，减1",
    targetGap: "目标减最近同长度期间的数值",
    projection: "本期 ÷ 参照序列以往全年中相同月份的占比",
    plainProjection: "本期 × 12 ÷ 月数，未考虑季节因素",
    mirror: "一方数值减另一方数值，以较大者为百分比基数",
    linearPath: "数值减基期至目标的直线路径在该年的位置",
    compoundPath: "数值减基期至目标的等速增长路径在该年的位置",
    progress: "（已完成权重 + 部分完成权重的一半）÷ 总权重；计划：应完成权重 ÷ 总权重；已取消的不计",
    trend: "该领域最新报送与同一城市上次报送相比；不涉及据实评级",
    slippage: "完成日、预计日或（逾期时）当日的最后一天，减原定日期的最后一天；预计日自该领域首次报送起计入",
    onTime: "（按期完成数 + 1）÷（到期数 + 2），避免样本过少造成误导",
    nextDeadline:
      "未办结事项中最早的已过期日期，没有则取最近的将到日期：节点、成果、答复、落实事项、风险复核、协议到期",
    waiting: "截至该日该方尚未答复的商请",
    answers: "从发出到答复天数的中位数：个数为偶数时取中间两数的平均，半天进为一天",
    daysToEvent: "活动在各市当地的日期减基准日",
    workingDays: "基准日之后至活动当日（含）各方均上班的天数",
    workingDaysToDay: "基准日之后至该日（含）各方均上班的天数",
    practices: "已采用 ÷ 该方向全部经验；从分享到采用天数的中位数：个数为偶数时取中间两数的平均，半天进为一天",
    reciprocity: "两个方向中人数较少者 ÷ 较多者；实际人数 ÷ 全年计划；实际人数自该期结束之日起计入，未结束的自合作计划基准日起计入",
    completeness: "某语言文本 ÷ 全部文本；有来源的事实 ÷ 全部非示例记录",
    rollUp:
      "重点领域红灯或红灯权重达25%为红灯；否则未评级权重达50%为未评级；否则有红灯领域或黄灯及以下权重达25%为黄灯；其余为绿灯；不取颜色平均",
    rollUpOfCity: "同一规则，按该市自报评级")
}
