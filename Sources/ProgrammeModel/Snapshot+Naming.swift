extension Snapshot {
  /// Whether an id may be named: a hidden one only where a visible record of the kinds has it too.
  ///
  /// - Parameter kinds: those that the id may be of; any where empty.
  package func mayName(_ id: String, of kinds: [String]) -> Bool {
    let kinds = kinds.isEmpty ? RecordKind.all.map(\.name) : kinds
    guard kinds.contains(where: { hidden.contains(RecordName(kind: $0, id: id)) }) else {
      return true
    }
    return kinds.contains { RecordKind.byName[$0]?.contains(records, id) ?? false }
  }
}

extension Snapshot {
  /// The fields of a record that are not for this audience.
  func withheldFields(of record: any Record) -> Set<String> {
    audience == .internal
      ? record.withheldFields
      : record.withheldFields.union(record.internalFields).union(keepersFields)
  }

  /// What keepers note for each other in any record, where that is not for this audience.
  var keepersFields: Set<String> { audience == .internal ? [] : ["_comment", "updated_by"] }
}
