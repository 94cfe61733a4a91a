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
