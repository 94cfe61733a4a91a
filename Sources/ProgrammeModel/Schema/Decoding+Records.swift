import LocatedJSON

extension Decoding {
  /// Decodes one record and everything inside it, and keeps what the audience may see.
  mutating func decodeRecord<R: DescribedRecord>(
    _ value: Value, into table: WritableKeyPath<Records, RecordTable<R>>
  ) {
    guard value.kind == .object else {
      _ = wrongType(value, expected: .object([], isRecord: true)) as Bool?
      return
    }
    let outer = scope
    enter(value, kind: R.kind)
    defer { scope = outer }
    guard audience.sees(scope.visibility) else {
      hide(value, table)
      return
    }
    if !kinds.contains(R.kind) { kinds.append(R.kind) }
    let record: R = record(at: value)
    records[keyPath: table].append(record)
  }

  /// Decodes one record in the present scope.
  private mutating func record<R: DescribedRecord>(at value: Value) -> R {
    var record = R(BlankRecord(origin: Origin(file: file, value: value), scope: scope))
    record.common.visibility = scope.visibility
    record.common.isIllustrative = scope.isIllustrative
    R.description.decode(value, into: &record, &self)
    return record
  }

  /// Notes what nested records will inherit. These fields are looked up first, as their order is free.
  private mutating func enter(_ value: Value, kind: String) {
    let visibility = visibility(of: value, kind: kind)
    scope.kind = kind
    scope.id = value["id"]?.string ?? ""
    scope.visibility = visibility
    scope.hasParent = true
    scope.isIllustrative = scope.isIllustrative || value["illustrative"]?.bool == true
    if kind == Area.kind { scope.area = Identifier(scope.id) }
    if kind == Workstream.kind { scope.workstream = Identifier(scope.id) }
  }

  /// The programme and its parties are always public; others take their parent's or a narrower one.
  private func visibility(of value: Value, kind: String) -> Visibility {
    if kind == Programme.kind || kind == Party.kind { return .public }
    let stated = value["visibility"]?.string.flatMap(Visibility.init)
    return scope.hasParent
      ? min(stated ?? scope.visibility, scope.visibility) : stated ?? .internal
  }

  /// Keeps the ids of a hidden record and of those inside it, so that references to them are no finding.
  private mutating func hide<R: DescribedRecord>(
    _ value: Value, _ table: WritableKeyPath<Records, RecordTable<R>>
  ) {
    var unseen = Decoding(file: file, audience: .internal)
    unseen.scope = scope
    unseen.records[keyPath: table].append(unseen.record(at: value))
    hidden.formUnion(unseen.records.names)
    withheldSpans.note(unseen.records)
  }
}
