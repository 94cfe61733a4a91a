extension DatedSnapshot {
  /// Whether a text, an id or `kind:id`, names a record that is shown on later days only.
  package func isOfLaterDay(_ text: String) -> Bool {
    RecordName.candidates(for: text).contains { name in
      let record = RecordKind.byName[name.kind]?.record(snapshot.records, name.id)
      return record.map { shows($0) && !opens($0) } ?? false
    }
  }
}

extension RecordName {
  /// What a text may name: a record of each kind, or of the kind that stands before a colon.
  package static func candidates(for text: String) -> [RecordName] {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2
      ? [RecordName(kind: String(parts[0]), id: String(parts[1]))]
      : RecordKind.all.map { RecordName(kind: $0.name, id: text) }
  }
}
