extension RussianPhrases {
  var metricRules: MetricRules { Self.allMetricRules }
  var whyWords: WhyWords { Self.allWhyWords }

  func yearsLeft(_ years: Int) -> String {
    years < 0 ? "срок прошёл" : years == 0 ? "в этом году" : "осталось \(count(years, \.year))"
  }

  private static let allWhyWords = WhyWords(
    rule: "Правило",
    figure: "Значение",
    arithmetic: "Расчёт",
    result: "Итог",
    interval: "С округлением",
    restsOn: "Основано на",
    years: "Годы",
    months: "Месяцы",
    share: "Доля")

  private static let allMetricRules = MetricRules(
    stated: "как записано в источнике; ничего не рассчитано",
    growth: "значение ÷ значение за те же месяцы годом ранее, минус 1",
    impliedBase: "значение ÷ (1 + прирост по источнику), минус прошлое значение ряда",
    reconciliation:
      "сумма слагаемых против итога; сходятся, если пересекаются интервалы округления",
    requiredGrowth: "(цель ÷ база) в степени 1 ÷ число лет, минус 1",
    targetGap: "цель минус последнее значение за период той же длины",
    projection: "значение ÷ доля тех же месяцев в одном из прошлых полных лет опорного ряда",
    plainProjection: "значение × 12 ÷ число месяцев, без учёта сезонности",
    mirror: "значение одного составителя минус значение другого, в процентах от большего")
}
