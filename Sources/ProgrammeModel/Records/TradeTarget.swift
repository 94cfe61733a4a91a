/// What a series is to reach.
public struct TradeTarget: Part {
  /// When it is to be reached.
  public internal(set) var period: Period?

  /// The value aimed at, in the series' unit.
  public internal(set) var value: Quantity?

  /// Or how many times the base it is to be.
  public internal(set) var factor: Quantity?

  /// The periods that it may be measured from; several where the source names none.
  public internal(set) var basePeriods: [Period] = []

  /// The value of the base.
  public internal(set) var baseValue: Quantity?

  /// The source or sources that it rests on.
  public internal(set) var sources: [Identifier<Source>] = []

  package init() {}

  package static let description = Description<TradeTarget>(
    part: "What a series is to reach.",
    [
      Field("period", required: true, "When it is to be reached.") { $0.period = $1 },
      Field("value", "The value aimed at.") { $0.value = $1 },
      Field("factor", "Or how many times the base it is to be.") { $0.factor = $1 },
      Field("base_period", "The period, or the possible periods, that it is measured from.") {
        (row: inout TradeTarget, list: OneOrMore<Period>) in row.basePeriods = list.elements
      },
      Field("base_value", "The value of the base.") { $0.baseValue = $1 },
      Field("stated_by", LocalizedText.self, "Who set it."),
      Field("source", "The source or sources it rests on.") {
        (row: inout TradeTarget, list: OneOrMore<Identifier<Source>>) in
        row.sources = list.elements
      },
      Field("certainty", Certainty.self, "How sure it is."),
    ])
}
