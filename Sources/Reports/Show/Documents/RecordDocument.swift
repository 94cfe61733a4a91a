import ProgrammeModel

/// One record as it is stored, with its place.
struct RecordDocument: ShowDocument {
  let name: RecordName
  let record: any Record

  /// `nil` where there is no such record, or where it is not shown on the day.
  init?(_ name: RecordName, in context: ShowContext) {
    guard let record = RecordKind.byName[name.kind]?.record(context.snapshot.records, name.id),
      context.dated.opens(record)
    else { return nil }
    self.name = name
    self.record = record
  }

  func fields(in context: ShowContext) -> [JSONField] {
    let place = record.origin.place
    return [
      JSONField("kind", JSONValue(name.kind)),
      JSONField("file", JSONValue(record.origin.file.path)),
      JSONField("line", JSONValue(place.line)),
      JSONField("column", JSONValue(place.column)),
      JSONField("record", .object(StoredRecord(record, in: context.dated).fields)),
    ]
  }

  func calendar(in context: ShowContext) -> CalendarContent? {
    CalendarContent(of: record, in: context)
  }
}
