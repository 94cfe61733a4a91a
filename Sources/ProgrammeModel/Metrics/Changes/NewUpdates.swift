/// A party reported on an area.
enum NewUpdates: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.now.areas.flatMap { area in
      span.dated.updates(of: area.id).compactMap { update in
        span.day(of: update.date).map { day in
          Change(.update, on: day, update, area: area.id, party: update.party)
        }
      }
    }
  }
}
