import Foundation

/// Different sources give one figure for one period, as far as rounding tells.
///
/// What is marked `conflicts_with` is known to differ, and a revision is meant to.
package struct SourcesAgree: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.trade.map(\.series).flatMap { series in
      var earlier: [Period.Days: Claims] = [:]
      let told = series.observations.enumerated().compactMap { index, row in
        guard let days = row.period?.days, isClaim(row) else { return nil as (Int, String)? }
        defer { earlier[days, default: Claims()].add(row) }
        return earlier[days]?.first(against: row).map { (index, message(row, against: $0)) }
      }
      return series.findings(.w304, inRowsOf: "observations", told)
    }
  }

  private func isClaim(_ row: Observation) -> Bool {
    row.isFigure && row.status != .revised && row.conflicts.isEmpty
  }

  private func message(_ claim: Observation, against other: Observation) -> String {
    """
    period "\(claim.period?.description ?? "")": \(claim.value?.written ?? "") here, \
    \(other.value?.written ?? "") by another source; mark the revised one, or name what conflicts \
    in conflicts_with
    """
  }
}

/// What was said of one period so far, each value of each source once.
private struct Claims {
  private struct Mark: Hashable {
    let value: String?
    let sources: [Identifier<Source>]
  }
  private var rows: [Observation] = []
  private var marks: Set<Mark> = []
  private var sources: Set<[Identifier<Source>]> = []

  mutating func add(_ row: Observation) {
    guard marks.insert(Mark(value: row.value?.written, sources: row.sources)).inserted else {
      return
    }
    sources.insert(row.sources)
    rows.append(row)
  }

  /// The first of another source whose figure no rounding brings together with this one.
  func first(against row: Observation) -> Observation? {
    guard sources != [row.sources], let interval = row.value?.interval else { return nil }
    return rows.first { other in
      other.sources != row.sources && !(other.value?.interval.overlaps(interval) ?? true)
    }
  }
}
