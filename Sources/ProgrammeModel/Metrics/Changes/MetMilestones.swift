/// A milestone was met, wholly or in part.
enum MetMilestones: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.now.areas.flatMap { area in
      area.milestones.compactMap { now in
        span.day(of: now.dateMet).map {
          Change(.milestoneMet, on: $0, now.milestone, area: area.id)
        }
      }
    }
  }
}
