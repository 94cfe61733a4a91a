/// A programme is between two parties or more.
package struct ProgrammeHasTwoParties: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.programmes.compactMap { programme in
      guard snapshot.parties.count < 2 else { return nil }
      return Finding(
        .e211, about: programme, field: "parties",
        "has \(snapshot.parties.count) parties; write two or more")
    }
  }
}
