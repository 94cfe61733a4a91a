/// Something measured over the programme's run.
public struct Indicator: DescribedRecord {
  public static let kind = "indicator"
  public var common = Common()
  public let origin: Origin

  /// The area it belongs to; empty where its file tells none.
  public let area: Identifier<Area>

  /// The workstream it belongs to; `nil` where it stands in the area itself.
  public let workstream: Identifier<Workstream>?

  /// The unit in plain words, such as `stations`.
  public internal(set) var unit = ""

  /// How it is measured.
  public internal(set) var measure: Measure?

  /// Whether more is better.
  public internal(set) var isAscending = true

  /// The value that later ones are set against.
  public internal(set) var baseline: Baseline?

  /// Target and actual value by period.
  public internal(set) var periods: [Row] = []

  public init(_ blank: BlankRecord) {
    origin = blank.origin
    area = blank.scope.area ?? Identifier("")
    workstream = blank.scope.workstream
  }

  /// How it is measured.
  public enum Measure: String, CodeList, FieldValue { case number, percent, rate, qualitative }

  /// The value that later ones are set against.
  public struct Baseline: Part, Hashable {
    /// Its period.
    public internal(set) var period: Period?

    /// Its value, in the indicator's unit.
    public internal(set) var value: Quantity?

    package init() {}

    package static let description = Description<Baseline>(
      part: "The value that later ones are set against.",
      [
        Field("period", required: true, "Its period.") { $0.period = $1 },
        Field("value", required: true, "Its value, in the indicator's unit.") { $0.value = $1 },
      ])
  }

  /// Target and actual value of one period.
  public struct Row: Part, Hashable {
    /// The period.
    public internal(set) var period: Period?

    /// What was aimed at.
    public internal(set) var target: Quantity?

    /// What was reached.
    public internal(set) var actual: Quantity?

    package init() {}

    package static let description = Description<Row>(
      part: "Target and actual value of one period.",
      [
        Field("period", required: true, "The period.") { $0.period = $1 },
        Field("target", "What was aimed at.") { $0.target = $1 },
        Field("actual", "What was reached.") { $0.actual = $1 },
        Field("note", LocalizedText.self, "A remark."),
      ])
  }

  package static let description = Description<Indicator>(
    "Something measured over the programme's run.",
    [
      Field("unit", required: true, "The unit, in plain words.") { $0.unit = $1 },
      Field("measure", "How it is measured.") { $0.measure = $1 },
      Field("ascending", "Whether more is better.") { $0.isAscending = $1 },
      Field("baseline", "The value that later ones are set against.") { $0.baseline = $1 },
      Field("periods", "Target and actual value by period.") { $0.periods = $1 },
    ])
}
