/// A party's rating of an area is another than before.
enum ReportedRatingChanges: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    span.now.areas.flatMap { standing -> [Change] in
      let updates = span.before.knownUpdates(of: standing.id)
      return standing.reported.compactMap { now in
        let before = ReportedRating(by: now.party, among: updates, in: span.before)
        guard before.rating != now.rating else { return nil }
        return Change(
          .rating, on: day(of: now, in: span), standing.area, area: standing.id, party: now.party,
          .ratings(from: before.rating, to: now.rating))
      }
    }
  }

  /// The day of the new word, or the day on which the old one was old enough to say nothing.
  private static func day(of now: ReportedRating, in span: ChangeSpan) -> Day? {
    let limit = 2 * span.dated.settings.staleAfterDays
    let day = now.isSilent ? now.date.map { $0 + (limit + 1) } : now.date
    return day.map { min(max($0, span.first), span.last) }
  }
}
