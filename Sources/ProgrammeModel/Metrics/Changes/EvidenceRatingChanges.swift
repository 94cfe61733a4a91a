/// The evidence rates an area otherwise than before; its day is that of the last step, which may have led from yet another
/// rating.
enum EvidenceRatingChanges: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    zip(span.now.areas, span.ratingsBefore).compactMap { standing, ratings -> Change? in
      let now = standing.evidence.rating
      let before = ratings.evidence.rating
      guard before != now else { return nil }
      let days = turningDays(of: standing, in: span)
      let day = RatingStep.day(to: now, among: days, of: span) { dated in
        AreaRatings(of: standing.area, in: dated).evidence.rating
      }
      return Change(
        .evidence, on: day, standing.area, area: standing.id, .ratings(from: before, to: now))
    }
  }

  /// Every day on which the evidence may turn.
  private static func turningDays(of standing: AreaStanding, in span: ChangeSpan) -> [Day] {
    let settings = span.dated.settings
    let plan = standing.milestones.flatMap { days(of: $0.milestone, in: span.dated) }
    let risks = span.dated.risks(of: standing.id).compactMap(\.opened)
      .map { span.dated.dayKnown($0) }
    let reports = span.dated.knownUpdates(of: standing.id).compactMap(\.date).flatMap { date in
      [span.dated.dayKnown(date), date.latest + (settings.staleAfterDays + 1)]
    }
    return plan + risks + reports
  }

  /// The days on which a milestone is met, is given another date, falls overdue, or has been so for too long.
  private static func days(of milestone: Milestone, in dated: DatedSnapshot) -> [Day] {
    let told = milestone.history.compactMap(\.date) + [milestone.dateMet].compactMap { $0 }
    let dues = (milestone.history.map(\.due) + [milestone.due]).compactMap { $0?.latest }
    return told.map { dated.dayKnown($0) }
      + dues.flatMap { [$0 + 1, $0 + (dated.settings.slipRedDays + 1)] }
  }
}
