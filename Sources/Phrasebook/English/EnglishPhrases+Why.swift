extension EnglishPhrases {
  var metricRules: MetricRules { Self.allMetricRules }
  var whyWords: WhyWords { Self.allWhyWords }

  func yearsLeft(_ years: Int) -> String {
    years < 0 ? "its time is over" : years == 0 ? "this year" : "\(count(years, \.year)) left"
  }

  private static let allWhyWords = WhyWords(
    rule: "Rule",
    figure: "Figure",
    arithmetic: "Arithmetic",
    result: "Result",
    interval: "By rounding",
    restsOn: "Rests on",
    years: "Years",
    months: "Months",
    share: "Share")

  private static let allMetricRules = MetricRules(
    stated: "as its source wrote it; nothing is worked out",
    growth: "figure ÷ figure of the same months a year before, less 1",
    impliedBase: "figure ÷ (1 + stated growth), less the earlier figure on file",
    reconciliation:
      "sum of the parts against the total; they agree where what rounding allows for each meets",
    requiredGrowth: "(target ÷ base) to the power of 1 ÷ years, less 1",
    targetGap: "target less the newest figure of a period as long as the target’s",
    projection:
      "figure ÷ the share that the same months had in an earlier full year of the reference series",
    plainProjection: "figure × 12 ÷ months, with no regard to seasons",
    mirror: "one compiler’s figure less the other’s, in percent of the larger")
}
