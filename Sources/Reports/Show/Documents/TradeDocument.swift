import ProgrammeModel

/// Every trade series with its figures and what follows from them.
struct TradeDocument: ScreenDocument {
  static func names(in context: ShowContext) -> [String] { ["trade"] }

  init?(_ name: String, in context: ShowContext) { if name != "trade" { return nil } }

  func fields(in context: ShowContext) -> [JSONField] {
    [JSONField("series", .array(context.assessment.trade.map { $0.json(in: context) }))]
  }

  func sheet(in context: ShowContext) -> Sheet { .figures(in: context) }
}
