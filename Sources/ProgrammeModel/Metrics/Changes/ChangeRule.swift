/// One way in which a programme changes.
protocol ChangeRule: Sendable {
  /// Every change of its kind in a span of days.
  static func changes(in span: ChangeSpan) -> [Change]
}

/// Every way in which a programme changes, one line each.
enum ChangeRules {
  static let all: [any ChangeRule.Type] = [
    ReportedRatingChanges.self,
    EvidenceRatingChanges.self,
    MovedDates.self,
    LateMilestones.self,
    MetMilestones.self,
    RequestChanges.self,
    NewDecisions.self,
    SignedAgreements.self,
    FigureChanges.self,
    NewUpdates.self,
    NewRisks.self,
    NewDocuments.self,
  ]
}
