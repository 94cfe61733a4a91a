import Phrasebook
import ProgrammeModel

/// What changed since a day or since the last joint meeting.
struct ChangesDocument: ScreenDocument {
  /// The meeting that is counted from; `nil` for a day, and where none was held.
  let meeting: EventStanding?

  /// `nil` where there is no day to count from.
  let changes: Changes?

  static func names(in context: ShowContext) -> [String] { ["changes"] }

  init?(_ name: String, in context: ShowContext) {
    if name != "changes" { return nil }
    self.init(in: context)
  }

  init(in context: ShowContext) {
    switch context.since {
    case .meeting:
      meeting = context.assessment.lastMeeting
      changes = meeting?.event.start.map { context.assessment.changes(since: $0.earliest) }
    case .day(let day):
      meeting = nil
      changes = context.assessment.changes(since: day)
    }
  }

  func fields(in context: ShowContext) -> [JSONField] {
    let all = changes?.all ?? []
    return [
      JSONField(
        "since",
        [
          "basis": JSONValue(context.since == .meeting ? "meeting" : "date"),
          "date": JSONValue(form: changes?.since), "event": JSONValue(form: meeting?.id),
        ]),
      JSONField(
        "counts",
        .object(
          Change.Kind.allCases.map { kind in
            JSONField(kind.rawValue, JSONValue(all.count { $0.kind == kind }))
          })),
      JSONField("changes", .array(all.map { $0.json(in: context) })),
    ]
  }

  func sheet(in context: ShowContext) -> Sheet {
    .changes(changes?.all ?? [], titled: title(in: context), in: context)
  }

  /// Since when: a day, the last meeting, or neither.
  func title(in context: ShowContext) -> String {
    guard let changes else { return context.phrases.titles.changes.full }
    let day = context.phrases.short(changes.since)
    return meeting == nil ? context.phrases.since(day) : context.phrases.sinceMeeting(day)
  }
}
