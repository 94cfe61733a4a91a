/// Something that may go wrong.
public struct Risk: DescribedRecord {
  public static let kind = "risk"
  public var common = Common()
  public let origin: Origin

  /// The area it threatens.
  public internal(set) var area = Identifier<Area>("")

  /// The party whose risk it is; both where none is named.
  public internal(set) var party: Identifier<Party>?

  /// From 1 to 5.
  public internal(set) var probability: Int?

  /// From 1 to 5.
  public internal(set) var impact: Int?

  /// A coarse word in place of probability and impact.
  public internal(set) var level: Level?

  /// What is done about it.
  public internal(set) var response: Response?

  /// The contact or party that answers for it.
  public internal(set) var owner: Owner?

  /// When it was first seen.
  public internal(set) var opened: PartialDate?

  /// When it is to be looked at again.
  public internal(set) var reviewDue: PartialDate?

  /// Whether it still threatens; open where nothing is said.
  public internal(set) var status = Status.open

  public init(_ blank: BlankRecord) { origin = blank.origin }

  public func knownFrom(in records: Records) -> Day? { opened.map(records.dayKnown) }

  /// What is done about it, read from the file when asked.
  public var mitigation: LocalizedText? { origin.text("mitigation") }

  /// Probability times impact, from 1 to 25; a level counts as 2, 6, 12 or 20. `nil` where neither is given.
  public var score: Int? {
    if let probability, let impact { return probability * impact }
    return level?.score
  }

  /// A coarse word for how much a risk weighs.
  public enum Level: String, CodeList, FieldValue {
    case low, moderate, substantial, high

    /// What it counts as beside probability times impact.
    public var score: Int {
      switch self {
      case .low: 2
      case .moderate: 6
      case .substantial: 12
      case .high: 20
      }
    }
  }

  /// What is done about a risk.
  public enum Response: String, CodeList, FieldValue { case avoid, reduce, transfer, accept }

  /// Whether it still threatens.
  public enum Status: String, CodeList, FieldValue { case open, closed, occurred }

  package static let description = Description<Risk>(
    "Something that may go wrong.",
    [
      Field("area", required: true, "The area it threatens.") { $0.area = $1 },
      Field("party", "The party whose risk it is; both where none is named.") { $0.party = $1 },
      Field("probability", "From 1, unlikely, to 5, nearly certain.") {
        (record: inout Risk, score: FivePoint) in record.probability = score.number
      },
      Field("impact", "From 1, slight, to 5, grave.") {
        (record: inout Risk, score: FivePoint) in record.impact = score.number
      },
      Field("level", "A coarse word in place of probability and impact.") { $0.level = $1 },
      Field("response", "What is done about it.") { $0.response = $1 },
      Field("mitigation", LocalizedText.self, "How that is done."),
      Field("owner", "The contact or party that answers for it.") { $0.owner = $1 },
      Field("opened", "When it was first seen.") { $0.opened = $1 },
      Field("review_due", "When it is to be looked at again.") { $0.reviewDue = $1 },
      Field("status", "Whether it still threatens; open where nothing is said.") {
        $0.status = $1
      },
    ])
}
