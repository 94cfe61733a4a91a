/// What the world outside can be asked about rests on a source.
///
/// That is agreements, figures and targets, events that were held, and milestones that were met. What
/// is marked illustrative is no fact.
package struct FactHasSource: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    let snapshot = assessment.snapshot
    return snapshot.agreements.compactMap { finding(about: $0, $0.origin.strings("documents")) }
      + snapshot.events.filter { $0.status == .held }.compactMap { finding(about: $0) }
      + snapshot.milestones.filter { $0.status == .met }
      .compactMap { finding(about: $0, $0.evidence.map(\.text)) }
      + snapshot.series.filter { $0.isFact }.flatMap(findings)
  }

  private func finding(about record: some Record, _ documents: [String] = []) -> Finding? {
    guard record.isFact, documents.isEmpty else { return nil }
    return Finding(.w701, about: record, field: "id", "has no source; add one")
  }

  /// Rows may rest on the sources of their series.
  private func findings(about series: TradeSeries) -> [Finding] {
    let rows = series.observations.map(\.sources).enumerated().filter(\.element.isEmpty)
    let targets = series.targets.map(\.sources).enumerated().filter(\.element.isEmpty)
    return rows.map { finding(about: series, "observations", $0.offset) }
      + targets.map { finding(about: series, "targets", $0.offset) }
  }

  private func finding(about series: TradeSeries, _ list: String, _ row: Int) -> Finding {
    Finding(
      .w701, about: series, at: series.origin.offset(of: list, object: row),
      "a row of \(list) has no source; add one")
  }
}

extension Record {
  /// Whether it claims something without naming a source of its own.
  fileprivate var isFact: Bool { !isIllustrative && sources.isEmpty }
}
