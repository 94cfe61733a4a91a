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
    share: "Share",
    datesAllow: "By the dates",
    weightMet: "Weight met",
    weightPartlyMet: "Weight partly met",
    weightDue: "Weight due by then",
    weightOfAll: "Weight of all",
    metInTime: "Met in time",
    wereDue: "Were due",
    waits: "Wait",
    overdue: "Overdue",
    oldest: "Oldest",
    criticalReds: "Critical and red",
    amberAndWorse: "amber and worse",
    filter: "Filter")

  private static let allMetricRules = MetricRules(
    stated: "as its source wrote it; nothing is worked out",
    growth: "figure ÷ figure of the same months a year before, less 1",
    impliedPrior: "figure ÷ (1 + stated growth)",
    impliedBase: "figure ÷ (1 + stated growth), less the earlier figure on file",
    balance: "exports less imports of the same period",
    reconciliation:
      "sum of the parts against the total; they agree where what rounding allows for each meets",
    requiredGrowth: "(target ÷ base) to the power of 1 ÷ years, less 1",
    targetGap: "target less the newest figure of a period as long as the target’s",
    projection:
      "figure ÷ the share that the same months had in an earlier full year of the reference series",
    plainProjection: "figure × 12 ÷ months, with no regard to seasons",
    mirror: "one compiler’s figure less the other’s, in percent of the larger",
    linearPath: "figure less the straight way from base to target in its year",
    compoundPath: "figure less the way of even growth from base to target in its year",
    progress:
      "(weight met + half of weight partly met) ÷ weight of all, beside weight due by then ÷ weight of all; cancelled milestones are left out",
    trend:
      "the newest update on the area against the same city’s update before it; the evidence has no part in it",
    slippage:
      "last day of the date it was met, or is expected, or of today where it is overdue, less the last day of the date promised; forecasts count from the area’s first update on",
    onTime: "(met by their date + 1) ÷ (were due + 2), so that a few don’t mislead",
    nextDeadline:
      "of all that is open, the earliest date that has passed, else the earliest to come: milestones, deliverables, answers, actions, reviews of risks, ends of agreements",
    waiting: "requests to the city without an answer by then",
    answers:
      "days from its opening to the answer, the median: of an even number the mean of the two in the middle, a half day rounded up",
    daysToEvent: "its day by each city’s clock, less the day shown",
    workingDays:
      "days after the day shown, up to and with the event’s, on which every city works",
    workingDaysToDay:
      "days after the day shown, up to and with this one, on which every city works",
    practices:
      "adopted ÷ all shared this way; of days from shared to adopted, the median: of an even number the mean of the two in the middle, a half day rounded up",
    reciprocity:
      "heads of the way that fewer went ÷ heads of the other; heads that went ÷ heads planned for the year; heads of a period count from its end, of one that still runs from the day the programme stands for",
    completeness:
      "texts in a language ÷ all texts; facts with a source ÷ all that are not illustrative",
    rollUp:
      "red where a critical area is red or red weighs 25 % or more; else unknown where areas without a rating weigh 50 % or more; else amber where any area is red, or amber and worse weigh 25 % or more; else green; never an average of colours",
    rollUpOfCity: "the same, by this city’s own ratings of the areas")
}
