import Phrasebook
import ProgrammeModel

/// What changed since a day or since the last joint meeting.
struct ChangesDocument: TableDocument {
  static let name = "changes"
  static let kinds = RecordKind.all.map(\.name)
  var shown: ShownItems<Change>

  /// The meeting that is counted from; `nil` for a day, and where none was held.
  let meeting: EventStanding?

  /// The first day whose changes count; `nil` where there is none to count from.
  let since: Day?

  init(in context: ShowContext) {
    switch context.since {
    case .meeting:
      meeting = context.assessment.lastMeeting
      since = meeting?.event.start?.earliest
    case .day(let day):
      meeting = nil
      since = day
    }
    shown = ShownItems(since.map { context.assessment.changes(since: $0).all } ?? [])
  }

  func record(of item: Change) -> RecordName? { item.record }

  func json(of item: Change, in context: ShowContext) -> JSONValue { item.json(in: context) }

  func fields(in context: ShowContext) -> [JSONField] {
    [
      JSONField(
        "since",
        [
          "basis": JSONValue(context.since == .meeting ? "meeting" : "date"),
          "date": JSONValue(form: since), "event": JSONValue(form: meeting?.id),
        ]),
      JSONField(
        "counts",
        .object(
          Change.Kind.allCases.map { kind in
            JSONField(kind.rawValue, JSONValue(shown.items.count { $0.kind == kind }))
          })),
      list(in: context),
    ]
  }

  func title(in context: ShowContext) -> String { context.phrases.titles.changes.full }

  func sheet(of items: [Change], in context: ShowContext) -> Sheet {
    .changes(items, titled: headline(in: context), in: context)
  }

  /// Since when: a day, the last meeting, or neither.
  func headline(in context: ShowContext) -> String {
    guard let since else { return context.phrases.titles.changes.full }
    let day = context.phrases.short(since)
    return meeting == nil ? context.phrases.since(day) : context.phrases.sinceMeeting(day)
  }
}
