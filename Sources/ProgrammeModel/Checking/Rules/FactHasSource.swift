/// What the world outside can be asked about rests on a source.
package struct FactHasSource: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    let unsourced = Fact.all(in: assessment.snapshot).filter { !$0.isSourced }
    let records = unsourced.filter { $0.row == nil }.map { fact in
      Finding(.w701, about: fact.record, field: "id", "has no source; add one")
    }
    let lists = Dictionary(grouping: unsourced.filter { $0.row != nil }) { fact in
      "\(fact.row?.list ?? "") \(fact.record.common.id)"
    }
    return records + lists.values.flatMap(findings)
  }

  private func findings(ofOneList facts: [Fact]) -> [Finding] {
    guard let first = facts.first, let list = first.row?.list else { return [] }
    let told = facts.compactMap { $0.row?.index }.map { index in
      (row: index, message: "a row of \(list) has no source; add one")
    }
    return first.record.findings(.w701, inRowsOf: list, told)
  }
}
