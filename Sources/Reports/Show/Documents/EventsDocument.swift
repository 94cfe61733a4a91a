import ProgrammeModel

/// Every event, past ones too.
struct EventsDocument: ScreenDocument {
  static func names(in context: ShowContext) -> [String] { ["events"] }

  init?(_ name: String, in context: ShowContext) { if name != "events" { return nil } }

  func fields(in context: ShowContext) -> [JSONField] {
    [JSONField("events", .array(context.assessment.events.map { $0.json(in: context) }))]
  }

  func calendar(in context: ShowContext) -> CalendarContent? {
    CalendarContent(events: context.assessment.events)
  }

  func sheet(in context: ShowContext) -> Sheet {
    .events(context.assessment.events, in: context)
  }
}
