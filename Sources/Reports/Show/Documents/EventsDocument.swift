import ProgrammeModel

/// Every event, past ones too.
struct EventsDocument: ScreenDocument {
  static func names(in context: ShowContext) -> [String] { ["events"] }

  init?(_ name: String, in context: ShowContext) { if name != "events" { return nil } }

  func fields(in context: ShowContext) -> [JSONField] {
    [JSONField("events", .array(context.assessment.events.map { $0.json(in: context) }))]
  }

  func sheet(in context: ShowContext) -> Sheet { .events(in: context) }
}
