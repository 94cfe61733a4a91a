/// One figure of a series.
public struct Observation: Part {
  /// The period it stands for.
  public internal(set) var period: Period?

  /// The value as its source wrote it, in the unit of the series.
  public internal(set) var value: Quantity?

  /// How it came about; normal where nothing is said.
  public internal(set) var status = Status.normal

  /// Growth on the year in percent, as the source reports it.
  public internal(set) var growth: Quantity?

  /// The period that the reported growth is measured from.
  public internal(set) var growthBasis: Period?

  /// The day from which it was known; the end of the period where none is given.
  public internal(set) var published: PartialDate?

  /// The source or sources that this figure rests on.
  public internal(set) var sources: [Identifier<Source>] = []

  /// The source's own words.
  public internal(set) var asWorded: String?

  /// A remark.
  public internal(set) var note: LocalizedText?

  /// Records that say otherwise.
  public internal(set) var conflicts: [AnyReference] = []

  package init() {}

  /// The day from which it was known, or `nil` where no date tells.
  public var known: Day? { published?.earliest ?? period?.latest }

  /// Whether it is a figure to calculate with: neither missing, foreseen nor a headline.
  package var isFigure: Bool {
    value != nil && status != .headline && status != .missing && status != .forecast
  }

  /// How a figure came about (SDMX OBS_STATUS, and `headline` for a round number of a title).
  public enum Status: String, CodeList, FieldValue {
    case normal, provisional, estimated, forecast, revised, missing
    case seriesBreak = "break"
    case headline
  }

  package static let description = Description<Observation>(
    part: "One figure of a series.",
    [
      Field("period", required: true, "The period it stands for.") { $0.period = $1 },
      Field("value", required: true, "The value as its source wrote it, in the series' unit.") {
        (row: inout Observation, value: ObservedValue) in row.value = value.quantity
      },
      Field("status", "How it came about; normal where nothing is said.") { $0.status = $1 },
      Field("growth_pct", "Growth on the year in percent, as reported.") { $0.growth = $1 },
      Field("growth_basis", "The period that growth is measured from.") { $0.growthBasis = $1 },
      Field("published", "When it became known.") { $0.published = $1 },
      Field("source", "The source or sources it rests on.") {
        (row: inout Observation, list: OneOrMore<Identifier<Source>>) in
        row.sources = list.elements
      },
      Field("as_worded", "The source's own words.") { $0.asWorded = $1 },
      Field("note", "A remark.") { $0.note = $1 },
      Field("conflicts_with", "Records that say otherwise.") {
        (row: inout Observation, list: OneOrMore<AnyReference>) in
        row.conflicts = list.elements
      },
    ])
}
