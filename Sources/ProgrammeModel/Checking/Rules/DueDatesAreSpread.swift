/// The milestones of an area are not mostly due on the last day of its period.
///
/// A plan like that says nothing about the way there.
package struct DueDatesAreSpread: AdviceRule {
  package init() {}

  /// Fewer milestones than this may well fall on one day.
  private static let fewest = 3

  package func findings(in assessment: Assessment) -> [Finding] {
    let snapshot = assessment.snapshot
    return snapshot.areas.compactMap { area in
      guard let period = area.period ?? snapshot.programme.period, let end = period.latest
      else { return nil }
      let due = snapshot.index.milestonesByArea[area.id].filter { $0.status != .cancelled }
        .compactMap(\.due)
      let last = due.count { $0.latest == end }
      guard due.count >= Self.fewest, last * 2 > due.count else { return nil }
      return Finding(
        .w408, about: area, field: "id",
        "\(last) of \(due.count) milestones are due on \(end), the last day; spread them")
    }
  }
}
