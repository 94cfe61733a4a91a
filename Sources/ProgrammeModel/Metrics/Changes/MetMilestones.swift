/// A milestone was met, wholly or in part.
enum MetMilestones: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.now.areas.flatMap { area in
      area.milestones.compactMap { now in
        guard now.status == .met || now.status == .partiallyMet,
          let day = span.day(of: now.milestone.dateMet)
        else { return nil }
        return Change(.milestoneMet, on: day, now.milestone, area: area.id)
      }
    }
  }
}
