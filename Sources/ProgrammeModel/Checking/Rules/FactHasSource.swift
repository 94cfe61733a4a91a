/// What the world outside can be asked about rests on a source.
package struct FactHasSource: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    Fact.all(in: assessment.snapshot).filter { !$0.isSourced }.map(finding)
  }

  private func finding(about fact: Fact) -> Finding {
    guard let (list, index) = fact.row else {
      return Finding(.w701, about: fact.record, field: "id", "has no source; add one")
    }
    return Finding(
      .w701, about: fact.record, at: fact.record.origin.offset(of: list, object: index),
      "a row of \(list) has no source; add one")
  }
}
