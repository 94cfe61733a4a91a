/// Every id that a record names belongs to a record on file.
package struct ReferencesExist: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    var near: [[String]: NameIndex] = [:]
    return snapshot.references.filter { !exists($0, in: snapshot) }.map { reference in
      let names = near[reference.kinds] ?? names(of: reference, in: snapshot)
      near[reference.kinds] = names
      return Finding(
        .e202, in: reference.file, at: reference.offset, about: reference.from,
        message(for: reference, nearest: names.nearest(to: reference.id)))
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

  private func names(of reference: Reference, in snapshot: Snapshot) -> NameIndex {
    NameIndex(candidates(for: reference).flatMap { $0.names(snapshot.records) }.map(\.id))
  }

  private func message(for reference: Reference, nearest: String?) -> String {
    let kindName = reference.kinds.isEmpty ? "record" : reference.kinds.joined(separator: " or ")
    let hint = nearest.map { "did you mean \"\($0)\"?" } ?? "name one that is on file, or add it"
    return
      "\(reference.field) \"\(shortened(reference.id))\" is no \(kindName) on file; \(hint)"
  }
}
