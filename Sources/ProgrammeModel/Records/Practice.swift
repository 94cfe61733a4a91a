/// A best practice or solution that one city shares with the other.
public struct Practice: DescribedRecord {
  public static let kind = "practice"
  public var common = Common()
  public let origin: Origin

  /// The area it belongs to.
  public internal(set) var area = Identifier<Area>("")

  /// The workstream it belongs to.
  public internal(set) var workstream: Identifier<Workstream>?

  /// The party that shares it.
  public internal(set) var from = Identifier<Party>("")

  /// The party that receives it.
  public internal(set) var to = Identifier<Party>("")

  /// How it is passed on.
  public internal(set) var form: Form?

  /// When it was shared.
  public internal(set) var shared: PartialDate?

  /// How far it got with the receiving city.
  public internal(set) var stage = Stage.offered

  /// When it reached that stage.
  public internal(set) var stageDate: PartialDate?

  /// Sources that describe it.
  public internal(set) var documents: [Identifier<Source>] = []

  /// The contact or party that answers for it.
  public internal(set) var owner: Owner?

  public init(_ blank: BlankRecord) { origin = blank.origin }

  public func knownFrom(in records: Records) -> Day? { shared.map(records.dayKnown) }

  /// What came of it, read from the file when asked.
  public var outcome: LocalizedText? { origin.text("outcome") }

  /// How it is passed on.
  public enum Form: String, CodeList, FieldValue {
    case document, visit, seminar, training, dataset, advice
  }

  /// How far it got, in order; a declined one ends there.
  public enum Stage: String, CodeList, FieldValue {
    case offered, shared, studied, piloted, adopted, declined

    /// How far that is: from 0 for offered; a declined one is nowhere.
    package var place: Int {
      switch self {
      case .declined: -1
      case .offered: 0
      case .shared: 1
      case .studied: 2
      case .piloted: 3
      case .adopted: 4
      }
    }
  }

  package static let description = Description<Practice>(
    "A best practice or solution that one city shares with the other.",
    [
      Field("area", required: true, "The area it belongs to.") { $0.area = $1 },
      Field("workstream", "The workstream it belongs to.") { $0.workstream = $1 },
      Field("from", required: true, "The party that shares it.") { $0.from = $1 },
      Field("to", required: true, "The party that receives it.") { $0.to = $1 },
      Field("form", "How it is passed on.") { $0.form = $1 },
      Field("shared", "When it was shared.") { $0.shared = $1 },
      Field("stage", required: true, "How far it got.") { $0.stage = $1 },
      Field("stage_date", "When it reached that stage.") { $0.stageDate = $1 },
      Field("outcome", LocalizedText.self, "What came of it."),
      Field("documents", "Sources that describe it.") {
        (record: inout Practice, list: OneOrMore<Identifier<Source>>) in
        record.documents = list.elements
      },
      Field("owner", "The contact or party that answers for it.") { $0.owner = $1 },
    ])
}
