import ProgrammeModel

extension RussianPhrases {
  var tradeWords: TradeWords { Self.words }
  var refusals: TradeRefusals { Self.allRefusals }

  func flow(_ flow: TradeSeries.Flow, reporter: String, partner: String) -> String {
    flow == .import
      ? "импорт (\(pair(partner, reporter)))"
      : "\(term(flow).full) (\(pair(reporter, partner)))"
  }

  func scopeMark(_ scope: TradeSeries.Scope) -> String { "(\(term(scope).short))" }
  func pair(_ reporter: String, _ partner: String) -> String { "\(reporter) – \(partner)" }
  func growth(_ growth: String, on base: String) -> String { "\(growth) к \(base)" }
  func comparison(_ period: String, on base: String) -> String { "\(period) к \(base)" }
  func parts(_ sum: String, total: String) -> String { "слагаемые \(sum), итог \(total)" }
  func disagrees(_ claim: String) -> String { "\(claim) расходится: показано отдельно" }

  func gap(_ value: String, share: String, mark: String) -> String {
    "разница \(mark) \(value), \(share)"
  }

  func target(_ value: String, by period: String) -> String { "\(value) к \(period)" }
  func needed(_ growth: String, from base: String) -> String { "\(growth) в год от базы \(base)" }
  func from(_ base: String) -> String { "база \(base)" }
  func path(from value: String, to target: String) -> String { "от \(value) до \(target)" }
  func path(_ name: String, from year: String) -> String { "\(name) от базы \(year)" }
  func projection(by year: String) -> String { "РАСЧЁТ НА ГОД по сезонности: \(year)" }
  func source(_ name: String) -> String { "источник: \(name)" }
  func quoted(_ text: String) -> String { "«\(text)»" }
  func coverage(_ share: String) -> String { "\(share) импорта" }
  func months(_ count: Int) -> String { "\(count) мес." }

  private static let allRefusals = TradeRefusals(
    periodsDiffer: "не сопоставляется: разные периоды",
    scopesDiffer: "не сопоставляется: разный охват",
    unitsDiffer: "не сопоставляется: разные единицы",
    noEarlierFigure: "нет сопоставимого прошлого значения",
    headline: "не сопоставляется: значение из заголовка",
    notNumbers: "не сопоставляется: нет значения",
    zeroBase: "не сопоставляется: прошлое значение не больше нуля",
    seriesBreak: "не сопоставляется: с тех пор учёт другой",
    scopeUnknown: "не сопоставляется: охват не указан",
    noCommonPeriod: "не сопоставляется: нет общего периода")

  private static let words = TradeWords(
    total: "товарооборот", exports: "экспорт", imports: "импорт", balance: "сальдо",
    parts: "слагаемые",
    coverage: "покрытие", exportShare: "доля экспорта", scopeNotStated: "охват не указан",
    compilerNotNamed: "составитель не назван",
    asWorded: "дословно", headline: "заголовок", yearly: "по годам", stated: "по источнику",
    computed: "пересчёт", impliedPrior: "база по приросту",
    linearPath: "прямая траектория",
    exponentialPath: "ровный прирост", target: "цель", base: "база",
    needed: "нужно", noBaseYear: "базовый год не назван: показаны оба", residual: "разница",
    statedTotal: "итог по ист.", fits: "сходится", fitsRounding: "в пределах округления",
    rounds: "округл.", beyondRounding: "больше округления", differs: "расходится",
    scopesDiffer: "разный охват", notComparable: "несопоставимо", notOnThisAxis: "не на этой оси",
    conflict: "расходятся", gap: "разница", projection: "РАСЧЁТ",
    noSeasonality: "без учёта сезонности", onTheYear: "Прирост г/г",
    statedBriefly: "источник", impliedBase: "отличие базы", passed: "достигнуто",
    notDrawn: "не показано: период не из целых месяцев или нет значения",
    noWay: "от этой базы к цели прирост не рассчитать")
}
