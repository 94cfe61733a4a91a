/// Every id that a record names belongs to a record on file.
package struct ReferencesExist: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.references.filter { !exists($0, in: snapshot) }.compactMap { reference in
      guard let origin = origin(of: reference.from, in: snapshot) else { return nil }
      return Finding(
        .e202, in: origin.file, at: reference.offset, record: reference.from.id,
        message: message(for: reference, in: snapshot))
    }
  }

  private func exists(_ reference: Reference, in snapshot: Snapshot) -> Bool {
    candidates(for: reference).contains { kind in
      kind.contains(snapshot.records, reference.id)
        || snapshot.hidden.contains(RecordName(kind: kind.name, id: reference.id))
    }
  }

  private func candidates(for reference: Reference) -> [RecordKind] {
    reference.kinds.isEmpty ? RecordKind.all : reference.kinds.compactMap { RecordKind.byName[$0] }
  }

  private func origin(of name: RecordName, in snapshot: Snapshot) -> Origin? {
    RecordKind.byName[name.kind]?.origin(snapshot.records, name.id)
  }

  private func message(for reference: Reference, in snapshot: Snapshot) -> String {
    let kinds = candidates(for: reference)
    let known = kinds.lazy.flatMap { $0.names(snapshot.records) }.map(\.id)
    let nearest = nearestName(to: reference.id, among: known)
    let kindName = reference.kinds.isEmpty ? "record" : reference.kinds.joined(separator: " or ")
    let hint =
      nearest.map { "did you mean \"\($0)\"?" } ?? "name one that is on file, or add it"
    return """
      \(reference.from.kind) "\(shortened(reference.from.id))": \(reference.field) \
      "\(shortened(reference.id))" is no \(kindName) on file; \(hint)
      """
  }
}
