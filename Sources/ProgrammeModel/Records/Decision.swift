/// What a meeting or an office decided, with the actions that follow.
public struct Decision: DescribedRecord {
  public static let kind = "decision"
  public var common = Common()
  public let origin: Origin

  /// The day of the decision.
  public internal(set) var date: PartialDate?

  /// The area it concerns.
  public internal(set) var area: Identifier<Area>?

  /// The event at which it was taken.
  public internal(set) var meeting: Identifier<Event>?

  /// What follows from it.
  public internal(set) var actions: [Action] = []

  public init(_ blank: BlankRecord) { origin = blank.origin }

  public func knownFrom(in records: Records) -> Day? { date.map(records.dayKnown) }

  /// What was decided, read from the file when asked.
  public var text: LocalizedText? { origin.text("text") }

  /// Who decided, read from the file when asked.
  public var decidedBy: LocalizedText? { origin.text("decided_by") }

  /// Something to be done after a decision.
  public struct Action: Part {
    /// What is to be done.
    public internal(set) var title: LocalizedText?

    /// The contact or party that answers for it.
    public internal(set) var owner: Owner?

    /// By when.
    public internal(set) var due: PartialDate?

    /// When it was done; `nil` while it is open.
    public internal(set) var done: PartialDate?

    /// Whether it had been done by the end of a day.
    public func isDone(by day: Day) -> Bool { done.map { $0.earliest <= day } ?? false }

    package init() {}

    package static let description = Description<Action>(
      part: "Something to be done after a decision.",
      [
        Field("title", required: true, "What is to be done.") { $0.title = $1 },
        Field("owner", "The contact or party that answers for it.") { $0.owner = $1 },
        Field("due", "By when.") { $0.due = $1 },
        Field("done", "When it was done.") { $0.done = $1 },
      ])
  }

  package static let description = Description<Decision>(
    "What a meeting or an office decided, with the actions that follow.",
    [
      Field("date", required: true, "The day of the decision.") { $0.date = $1 },
      Field("area", "The area it concerns.") { $0.area = $1 },
      Field("meeting", "The event at which it was taken.") { $0.meeting = $1 },
      Field("decided_by", LocalizedText.self, "Who decided."),
      Field("text", LocalizedText.self, "What was decided."),
      Field("actions", "What follows from it.") { $0.actions = $1 },
    ])
}
