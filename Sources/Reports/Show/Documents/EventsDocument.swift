import ProgrammeModel

/// Every event, past ones too.
struct EventsDocument: TableDocument {
  static let name = "events"
  static let kinds = [Event.kind]
  var shown: ShownItems<EventStanding>

  init(in context: ShowContext) { shown = ShownItems(context.assessment.events) }

  func record(of item: EventStanding) -> RecordName? { item.event.name }

  func json(of item: EventStanding, in context: ShowContext) -> JSONValue { item.json(in: context) }

  func calendar(in context: ShowContext) -> CalendarContent? {
    CalendarContent(events: shown.items)
  }

  func sheet(of items: [EventStanding], in context: ShowContext) -> Sheet {
    .events(items, in: context)
  }
}
