/// An area that is reported on is reported on by every party.
package struct BothPartiesReport: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    guard assessment.snapshot.parties.count > 1 else { return [] }
    return assessment.areas.compactMap { area in
      let reporting = area.reported.filter { $0.date != nil }.map(\.party)
      guard reporting.count == 1, let party = reporting.first else { return nil }
      let silent = area.reported.map(\.party).filter { $0 != party }
      let names = silent.map { "\"\($0)\"" }.joined(separator: ", ")
      return Finding(
        .w502, about: area.area, field: "id",
        "only \"\(party)\" has ever reported on it; ask \(names) for an update")
    }
  }
}
