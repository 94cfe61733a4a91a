/// Every id that a record names belongs to a record on file.
///
/// Of a kind of which a file can't be read nothing is said: the record may stand there. What one file alone names, a new
/// one, is held to the records that are known.
package struct ReferencesExist: Rule {
  /// The one file whose references are looked at; `nil` for all.
  private let path: String?

  package init(in path: String? = nil) { self.path = path }

  /// The records that a reference may name, and their ids once one is missed.
  private struct Candidates {
    private let kinds: [RecordKind]
    private let finders: [(String) -> Bool]
    private let snapshot: Snapshot
    private let isIncomplete: Bool
    private var names: NameIndex?

    init(_ target: Reference.Target, in snapshot: Snapshot, presumesUnread: Bool) {
      let named = target.kinds.compactMap { RecordKind.byName[$0] }
      kinds = named.isEmpty ? RecordKind.all : named
      finders = kinds.map { $0.finder(snapshot.records) }
      isIncomplete =
        presumesUnread && kinds.contains { snapshot.unreadKinds.contains($0.name) }
      self.snapshot = snapshot
    }

    func contain(_ id: String) -> Bool {
      isIncomplete || finders.contains { $0(id) }
        || !snapshot.hidden.isEmpty
          && kinds.contains { snapshot.hidden.contains(RecordName(kind: $0.name, id: id)) }
    }

    mutating func nearest(to id: String) -> String? {
      let names =
        self.names ?? NameIndex(kinds.flatMap { $0.names(snapshot.records) }.map(\.id))
      self.names = names
      return names.nearest(to: id)
    }
  }

  package func findings(in snapshot: Snapshot) -> [Finding] {
    var places: [Reference.Target: Int] = [:]
    var candidates: [Candidates] = []
    return snapshot.references.compactMap { reference in
      if let path, reference.file.path != path { return nil }
      let place = places[reference.target] ?? candidates.count
      if place == candidates.count {
        places[reference.target] = place
        candidates.append(
          Candidates(reference.target, in: snapshot, presumesUnread: path == nil))
      }
      if candidates[place].contain(reference.id) { return nil }
      return Finding(
        .e202, in: reference.file, at: reference.offset, about: reference.from,
        message(for: reference, nearest: candidates[place].nearest(to: reference.id)))
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
