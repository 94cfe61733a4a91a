/// A promised date that was moved: it stood until a day, and then gave way to the next.
public struct Rebaselining: Part, Hashable {
  /// The day on which the date was moved.
  public internal(set) var date: PartialDate?

  /// The due date that stood until then.
  public internal(set) var due: PartialDate?

  package init() {}

  package static let description = Description<Rebaselining>(
    part: "A due date that was moved.",
    [
      Field("date", required: true, "The day on which it was moved.") { $0.date = $1 },
      Field("due", required: true, "The due date that stood until then.") { $0.due = $1 },
      Field("reason", LocalizedText.self, "Why it was moved."),
    ])
}
