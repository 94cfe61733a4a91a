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

extension Snapshot {
  /// The parties, one first where it is named.
  package func partiesInOrder(first: Identifier<Party>?) -> [Party] {
    let all = Array(self.parties)
    return all.filter { $0.id == first } + all.filter { $0.id != first }
  }

  /// The party whose subdivision has an ISO 3166-2 code.
  package func party(ofPlace code: String) -> Party? {
    self.parties.first { $0.subdivision == code }
  }
}
