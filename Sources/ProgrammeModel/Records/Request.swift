/// What one party waits for from another.
public struct Request: DescribedRecord {
  public static let kind = "request"
  public var common = Common()
  public let origin: Origin

  /// The party that asks.
  public internal(set) var from = Identifier<Party>("")

  /// The party that is to answer.
  public internal(set) var to = Identifier<Party>("")

  /// The area it concerns.
  public internal(set) var area: Identifier<Area>?

  /// The workstream it concerns.
  public internal(set) var workstream: Identifier<Workstream>?

  /// When it was asked.
  public internal(set) var opened: PartialDate?

  /// The day by which an answer is hoped for.
  public internal(set) var due: PartialDate?

  /// When it was answered; `nil` while it is open.
  public internal(set) var answered: PartialDate?

  public init(_ blank: BlankRecord) { origin = blank.origin }

  public func knownFrom(in records: Records) -> Day? { opened.map(records.dayKnown) }

  /// What is asked, in full; read from the file when asked.
  public var text: LocalizedText? { origin.text("text") }

  /// What was answered; read from the file when asked.
  public var answer: LocalizedText? { origin.text("answer") }

  package static let description = Description<Request>(
    "What one party waits for from another.",
    [
      Field("from", required: true, "The party that asks.") { $0.from = $1 },
      Field("to", required: true, "The party that is to answer.") { $0.to = $1 },
      Field("area", "The area it concerns.") { $0.area = $1 },
      Field("workstream", "The workstream it concerns.") { $0.workstream = $1 },
      Field("opened", required: true, "When it was asked.") { $0.opened = $1 },
      Field("due", "When an answer is hoped for.") { $0.due = $1 },
      Field("answered", "When it was answered.") { $0.answered = $1 },
      Field("text", LocalizedText.self, "What is asked."),
      Field("answer", LocalizedText.self, "What was answered."),
    ])
}
