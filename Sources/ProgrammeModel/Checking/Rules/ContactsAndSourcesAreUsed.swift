/// Every contact and source is named by some record.
///
/// Only who sees all records can tell, and nobody while a file can't be read: what names them may stand there.
package struct ContactsAndSourcesAreUsed: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    let snapshot = assessment.snapshot
    guard snapshot.audience == .internal, snapshot.unreadKinds.isEmpty else { return [] }
    let contacts = used(Contact.kind, in: snapshot).union(authors(in: snapshot))
    let sources = used(Source.kind, in: snapshot)
    return snapshot.contacts.filter { !contacts.contains($0.id.text) }.map(finding)
      + snapshot.sources.filter { !sources.contains($0.id.text) }.map(finding)
  }

  private func used(_ kind: String, in snapshot: Snapshot) -> Set<String> {
    Set(
      snapshot.references.filter { $0.kinds.isEmpty || $0.kinds.contains(kind) }.map(\.id))
  }

  /// An update may name its author by a contact's id.
  private func authors(in snapshot: Snapshot) -> Set<String> {
    Set(snapshot.updates.compactMap { $0.origin.string("author") })
  }

  private func finding(about record: some Record) -> Finding {
    Finding(
      .w710, about: record, field: "id",
      "no record names it; name it where it belongs, or take it out")
  }
}
