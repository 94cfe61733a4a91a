import LocatedJSON

/// A record as words are sought in it: what it is called, and its other texts, in every language.
package struct SearchableRecord: Sendable {
  package let name: RecordName

  /// Its title in each language, then its id.
  package let names: [String]
  package let texts: [String]
  package let isIllustrative: Bool

  /// The first day that it is known on; `nil` where it always is.
  package let knownFrom: Day?

  /// Reads the texts of a record from its file; what a person did not agree to show is left out.
  package init?<R: Record>(_ record: R, in snapshot: Snapshot) {
    guard let kind = RecordKind.byName[R.kind] else { return nil }
    let withheld = snapshot.withheldFields(of: record)
    let stored = RecordTexts(record.name, record.origin, kind, of: snapshot.programme).texts
    var names: [String] = []
    var texts: [String] = []
    for text in stored where !withheld.contains(text.field) {
      let strings = text.strings.compactMap(\.value.string)
      if Self.nameFields.contains(text.field) { names += strings } else { texts += strings }
    }
    name = record.name
    self.names = names + [record.common.id]
    self.texts = texts
    isIllustrative = record.isIllustrative
    knownFrom = record.knownFrom(in: snapshot.records)
  }

  private static let nameFields: Set<String> = ["title", "name", "short"]
}

extension Snapshot {
  /// Every record as words are sought in it, kind by kind, in the order of their tables.
  package func forEachSearchable(_ body: (SearchableRecord) -> Void) {
    guard hasProgramme else { return }
    for kind in RecordKind.all {
      for record in kind.all(records) {
        if let searchable = SearchableRecord(record, in: self) { body(searchable) }
      }
    }
  }

  /// How many records there are.
  package var recordCount: Int { RecordKind.all.reduce(0) { $0 + $1.count(records) } }

  /// Whether there is a programme with its parties, and no record beside them, one that the audience may not see either;
  /// what stands in a file that can't be read may be one.
  package var isBare: Bool {
    hasProgramme && hidden.isEmpty && unreadKinds.isEmpty
      && recordCount == records.programmes.count + records.parties.count
  }
}
