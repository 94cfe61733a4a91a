/// A milestone was promised for one day and is promised for another now.
enum MovedDates: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.now.areas.flatMap { area in
      area.milestones.compactMap { now in
        let moves = now.milestone.history.compactMap { span.day(of: $0.date) }
        guard let day = moves.max(), let to = now.due,
          let from = MilestoneStanding(now.milestone, in: span.before).due, from != to
        else { return nil }
        return Change(
          .dateMoved, on: day, now.milestone, area: area.id, .dates(from: from, to: to))
      }
    }
  }
}
