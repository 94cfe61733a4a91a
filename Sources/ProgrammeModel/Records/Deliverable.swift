/// Something that a workstream hands over.
public struct Deliverable: DescribedRecord {
  public static let kind = "deliverable"
  public var common = Common()
  public let origin: Origin

  /// The area it belongs to; empty where its file tells none.
  public let area: Identifier<Area>

  /// The workstream it belongs to; `nil` where it stands in the area itself.
  public let workstream: Identifier<Workstream>?

  /// What kind of thing it is.
  public internal(set) var type: Form?

  /// When it is to be handed over.
  public internal(set) var due: PartialDate?

  /// How far it has come.
  public internal(set) var status = Status.planned

  /// When it was accepted.
  public internal(set) var dateAccepted: PartialDate?

  /// The parties that make it.
  public internal(set) var parties: [Identifier<Party>] = []

  /// Where it can be read, read from the file when asked.
  public var url: String? { origin.string("url") }

  public init(_ blank: BlankRecord) {
    origin = blank.origin
    area = blank.scope.area ?? Identifier("")
    workstream = blank.scope.workstream
  }

  /// What kind of thing it is.
  public enum Form: String, CodeList, FieldValue {
    case document, dataset, system, event, training, agreement, other
  }

  /// How far it has come.
  public enum Status: String, CodeList, FieldValue {
    case planned, draft, submitted, accepted, rejected
  }

  package static let description = Description<Deliverable>(
    "Something that a workstream hands over.",
    [
      Field("type", "What kind of thing it is.") { $0.type = $1 },
      Field("due", "When it is to be handed over.") { $0.due = $1 },
      Field("status", "How far it has come.") { $0.status = $1 },
      Field("date_accepted", "When it was accepted.") { $0.dateAccepted = $1 },
      Field("parties", "The parties that make it.") { $0.parties = $1 },
      Field("url", String.self, "Where it can be read."),
    ])
}
