/// Every id that a record names belongs to a record on file.
package struct ReferencesExist: Rule {
  package init() {}

  /// The kinds that a reference may be of, and their ids once one is missed.
  private struct Candidates {
    let kinds: [RecordKind]
    var names: NameIndex?

    init(_ target: Reference.Target) {
      let kinds = target.kinds.compactMap { RecordKind.byName[$0] }
      self.kinds = kinds.isEmpty ? RecordKind.all : kinds
    }

    func contain(_ id: String, in snapshot: Snapshot) -> Bool {
      kinds.contains { kind in
        kind.contains(snapshot.records, id)
          || snapshot.hidden.contains(RecordName(kind: kind.name, id: id))
      }
    }

    mutating func nearest(to id: String, in snapshot: Snapshot) -> String? {
      let names =
        self.names ?? NameIndex(kinds.flatMap { $0.names(snapshot.records) }.map(\.id))
      self.names = names
      return names.nearest(to: id)
    }
  }

  package func findings(in snapshot: Snapshot) -> [Finding] {
    var candidates: [Reference.Target: Candidates] = [:]
    return snapshot.references.compactMap { reference in
      let target = reference.target
      guard !candidates[target, default: Candidates(target)].contain(reference.id, in: snapshot)
      else { return nil }
      let nearest = candidates[target, default: Candidates(target)]
        .nearest(to: reference.id, in: snapshot)
      return Finding(
        .e202, in: reference.file, at: reference.offset, about: reference.from,
        message(for: reference, nearest: nearest))
    }
  }

  private func message(for reference: Reference, nearest: String?) -> String {
    let kinds = reference.kinds
    let kindName = kinds.isEmpty ? "record" : kinds.joined(separator: " or ")
    let hint = nearest.map { "did you mean \"\($0)\"?" } ?? "name one that is on file, or add it"
    return
      "\(reference.field) \"\(shortened(reference.id))\" is no \(kindName) on file; \(hint)"
  }
}
