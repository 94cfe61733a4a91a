/// A milestone fell overdue and still is.
enum LateMilestones: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.now.areas.flatMap { area in
      area.milestones.compactMap { now in
        guard let days = now.overdueDays, span.contains(span.last + (1 - days)) else { return nil }
        return Change(
          .milestoneLate, on: span.last + (1 - days), now.milestone, area: area.id, .days(days))
      }
    }
  }
}
