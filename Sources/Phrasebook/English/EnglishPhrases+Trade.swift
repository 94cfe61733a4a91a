import ProgrammeModel

extension EnglishPhrases {
  var tradeWords: TradeWords { Self.words }
  var refusals: TradeRefusals { Self.allRefusals }

  func flow(_ flow: TradeSeries.Flow, reporter: String, partner: String) -> String {
    switch flow {
    case .export: "exports (\(reporter) to \(partner))"
    case .import: "imports (\(reporter) from \(partner))"
    default: "\(term(flow).full) (\(pair(reporter, partner)))"
    }
  }

  func scopeMark(_ scope: TradeSeries.Scope) -> String { "(\(term(scope).short))" }
  func pair(_ reporter: String, _ partner: String) -> String { "\(reporter) – \(partner)" }
  func growth(_ growth: String, on base: String) -> String { "\(growth) on \(base)" }
  func comparison(_ period: String, on base: String) -> String { "\(period) on \(base)" }
  func parts(_ sum: String, total: String) -> String { "parts \(sum), total \(total)" }
  func disagrees(_ claim: String) -> String { "\(claim) disagrees: kept apart" }

  func gap(_ value: String, share: String, mark: String) -> String {
    "gap \(mark) \(value), \(share)"
  }

  func target(_ value: String, by period: String) -> String { "\(value) by \(period)" }
  func needed(_ growth: String, from base: String) -> String { "\(growth) a year from \(base)" }
  func from(_ base: String) -> String { "from \(base)" }
  func path(from value: String, to target: String) -> String { "\(value) to \(target)" }
  func path(_ name: String, from year: String) -> String { "\(name) from \(year)" }
  func projection(by year: String) -> String { "PROJECTION by the seasons of \(year)" }
  func source(_ name: String) -> String { "source \(name)" }
  func quoted(_ text: String) -> String { "“\(text)”" }
  func coverage(_ share: String) -> String { "\(share) of imports" }
  func months(_ count: Int) -> String { count == 9 ? "nine months" : self.count(count, \.month) }

  private static let allRefusals = TradeRefusals(
    periodsDiffer: "not compared: periods differ", scopesDiffer: "not compared: scopes differ",
    unitsDiffer: "not compared: units differ", noEarlierFigure: "no comparable earlier figure",
    headline: "not compared: a headline value", notNumbers: "not compared: a value is missing",
    zeroBase: "not compared: the earlier figure is zero or negative",
    seriesBreak: "not compared: counted in another way since",
    scopeUnknown: "not compared: a scope is not stated",
    noCommonPeriod: "not compared: no period in common")

  private static let words = TradeWords(
    total: "total", exports: "exports", imports: "imports", balance: "balance",
    parts: "parts", coverage: "coverage",
    exportShare: "export share", scopeNotStated: "scope not stated",
    compilerNotNamed: "compiler not named", asWorded: "as worded", headline: "headline",
    yearly: "yearly", stated: "stated", computed: "computed",
    impliedPrior: "implied earlier value", linearPath: "straight path",
    exponentialPath: "path of even growth", target: "target", base: "base",
    needed: "needed", noBaseYear: "the wording gives no base year: both are shown",
    residual: "residual", statedTotal: "stated total", fits: "fits",
    fitsRounding: "within rounding",
    rounds: "rounds", beyondRounding: "differs beyond rounding", differs: "differs",
    scopesDiffer: "scopes differ", notComparable: "not comparable",
    notOnThisAxis: "not on this axis", conflict: "conflict", gap: "gap", projection: "PROJECTION",
    noSeasonality: "no seasonality", onTheYear: "Growth yoy", statedBriefly: "stated",
    impliedBase: "base differs by",
    passed: "passed",
    notDrawn: "not drawn: a period that is no whole months, or no value",
    noWay: "no growth a year leads from this base to the target")
}
