/// A strand of work within an area.
public struct Workstream: DescribedRecord {
  public static let kind = "workstream"
  public var common = Common()
  public let origin: Origin

  /// The area that it stands in.
  public let area: Identifier<Area>

  /// Who leads it for each party, where that differs from the area.
  public internal(set) var leads = Leads()

  /// When it runs.
  public internal(set) var period: Period?

  public init(_ blank: BlankRecord) {
    origin = blank.origin
    area = blank.scope.area ?? Identifier("")
  }

  package static let description = Description<Workstream>(
    "A strand of work within an area.",
    [
      Field("leads", "The contact who leads it, by party.") { $0.leads = $1 },
      Field("period", "When it runs.") { $0.period = $1 },
      Field(nested: "milestones", \.milestones, "What is to be reached, and by when."),
      Field(nested: "deliverables", \.deliverables, "What is to be handed over."),
      Field(nested: "indicators", \.indicators, "What is measured."),
    ])
}
