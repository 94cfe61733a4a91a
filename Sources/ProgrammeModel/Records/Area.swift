/// A field of cooperation, such as the metro, with its workstreams and milestones.
///
/// It has no status of its own: that lives in updates and milestones.
public struct Area: DescribedRecord {
  public static let kind = "area"
  public var common = Common()
  public let origin: Origin

  /// Its place in the programme's own order; areas without one come last.
  public internal(set) var order: Int?

  /// How much it counts in the programme's rating, from 0; 1 where nothing is said.
  public internal(set) var weight = 1.0

  /// Whether a red rating here makes the whole programme red.
  public internal(set) var isCritical = false

  /// Who leads it for each party.
  public internal(set) var leads = Leads()

  /// When it runs.
  public internal(set) var period: Period?

  public init(_ blank: BlankRecord) { origin = blank.origin }

  package static let description = Description<Area>(
    "A field of cooperation, with its workstreams and milestones.",
    [
      Field("order", "Its place among the areas, from 1.") { $0.order = $1 },
      Field("weight", "How much it counts in the programme's rating; 1 where nothing is said.") {
        $0.weight = $1
      },
      Field("critical", "Whether a red rating here makes the programme red.") {
        $0.isCritical = $1
      },
      Field("leads", "The contact who leads it, by party.") { $0.leads = $1 },
      Field("period", "When it runs.") { $0.period = $1 },
      Field(nested: "workstreams", \.workstreams, "Its strands of work."),
      Field(nested: "milestones", \.milestones, "Milestones outside any workstream."),
    ])
}
