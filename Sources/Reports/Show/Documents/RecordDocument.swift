import ProgrammeModel

/// One record with its place: for scripts as it is stored, for people as it was known on the day.
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
      JSONField("as_stored", .bool(true)),
      JSONField("record", .object(StoredRecord(record, in: context.dated).fields)),
    ]
  }

  func calendar(in context: ShowContext) -> CalendarContent? {
    CalendarContent(of: record, in: context)
  }
}
