extension StoredRecord {
  /// The fields as they were known on the day: what came later is left out, what stood then stands in its place. What bears
  /// no day of its own stays as it is stored.
  package var knownFields: [JSONField] { known(fields, of: record) }

  /// Whether the file tells what was not known on the day.
  package var leavesOutLater: Bool { knownFields != fields }

  private func known(_ fields: [JSONField], of record: any Record) -> [JSONField] {
    let then = dated.fieldsThen(of: record)
    return fields.compactMap { field in
      if let value = then[field.key] { return value.map { JSONField(field.key, $0) } }
      if let kind = Self.kindsInside[field.key] {
        return JSONField(field.key, known(field.value, of: kind))
      }
      return JSONField(field.key, field.value.knownRows(under: field.key, in: dated))
    }
  }

  /// Records inside another, each as it was known.
  private func known(_ list: JSONValue, of kind: String) -> JSONValue {
    guard case .array(let elements) = list else { return list }
    return .array(
      elements.map { element in
        guard case .object(let fields) = element, case .string(let id) = element["id"],
          let record = RecordKind.byName[kind]?.record(dated.snapshot.records, id)
        else { return element }
        return .object(known(fields, of: record))
      })
  }

  /// The kinds of records that stand inside others, by the fields that hold them.
  private static let kindsInside = RecordKind.all.lazy.flatMap(\.outlines).reduce(
    into: [String: String]()
  ) { $0[$1.name] = $1.kindInside ?? $0[$1.name] }
}

extension JSONValue {
  /// What a date or a period is written as.
  private var written: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// The rows of a list that were known on a day, without what was not known of them.
  fileprivate func knownRows(under key: String, in dated: DatedSnapshot) -> JSONValue {
    guard case .array(let rows) = self else { return self }
    func date(_ row: JSONValue, _ field: String) -> PartialDate? {
      row[field]?.written.flatMap { PartialDate($0) }
    }
    func period(_ row: JSONValue) -> Period? { row["period"]?.written.flatMap { Period($0) } }
    switch key {
    case "observations":
      return .array(
        rows.filter { row in
          let day = dated.dayKnown(published: date(row, "published"), over: period(row))
          return day.map { $0 <= dated.asOf } ?? true
        })
    case "history": return .array(rows.filter { dated.isKnown(date($0, "date")) })
    case "periods":
      return .array(
        rows.map { dated.knowsCount(over: period($0)) ? $0 : $0.without("actual") })
    case "actions":
      return .array(rows.map { dated.isKnown(date($0, "done")) ? $0 : $0.without("done") })
    default: return self
    }
  }

  private func without(_ key: String) -> JSONValue {
    guard case .object(let fields) = self else { return self }
    return .object(fields.filter { $0.key != key })
  }
}
