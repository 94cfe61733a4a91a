/// A party reported on an area.
enum NewUpdates: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.now.areas.flatMap { area -> [Change] in
      let recent = span.dated.knownUpdates(of: area.id).prefix { update in
        update.date.map { $0.latest >= span.first } ?? true
      }
      return recent.compactMap { update in
        span.day(of: update.date).map { day in
          Change(.update, on: day, update, area: area.id, party: update.party)
        }
      }
    }
  }
}
