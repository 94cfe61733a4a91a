/// A programme is between two parties or more.
package struct ProgrammeHasTwoParties: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.programmes.compactMap { programme in
      let count = snapshot.parties.count
      guard count < 2 else { return nil }
      return Finding(
        .e211, about: programme, field: "parties",
        "has \(count == 1 ? "one party" : "no parties"); write two or more")
    }
  }
}
