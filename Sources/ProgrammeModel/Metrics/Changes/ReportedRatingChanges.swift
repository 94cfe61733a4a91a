/// A party's rating of an area is another than before; its day is that of the last step, which may have led from yet
/// another rating.
enum ReportedRatingChanges: ChangeRule {
  static func changes(in span: ChangeSpan) -> [Change] {
    zip(span.now.areas, span.ratingsBefore).flatMap { standing, before -> [Change] in
      zip(standing.reported, before.reported).compactMap { now, before -> Change? in
        guard before.rating != now.rating else { return nil }
        let update = now.update.flatMap { span.dated.snapshot.updates[$0] }
        return Change(
          .rating, on: day(of: now, of: standing.area, in: span),
          standing.area, area: standing.id, party: now.party,
          .ratings(from: before.rating, to: now.rating),
          isIllustrative: update?.isIllustrative)
      }
    }
  }

  /// The day of the new word, or the day on which the old one was old enough to say nothing.
  private static func day(
    of now: ReportedRating, of area: Area, in span: ChangeSpan
  ) -> Day? {
    let limit = 2 * span.dated.settings.staleAfterDays
    let words = span.dated.knownUpdates(of: area.id).filter { $0.party == now.party }
    let days = words.compactMap(\.date).flatMap {
      [span.dated.dayKnown($0), $0.latest + (limit + 1)]
    }
    return RatingStep.day(to: now.rating, among: days, of: span) { dated in
      ReportedRating(by: now.party, among: dated.knownUpdates(of: area.id), in: dated).rating
    }
  }
}
