/// How an area was rated on days of the past, by each party and by the evidence.
///
/// Each day is seen as it was known then, so that a stale or silent party shows as such.
public struct RatingHistory: Sendable {
  /// One row of ratings, a rating for each day.
  public struct Track: Sendable {
    /// Whose word it is, or `nil` for the evidence.
    public let party: Identifier<Party>?
    public let ratings: [Rating]
  }

  /// Oldest first, at equal steps, ending with the as-of day.
  public let days: [Day]

  /// Each party's in the programme's order, then the evidence's.
  public let tracks: [Track]

  /// Whether the evidence's rating of a day before the as-of day rests on forecasts, which are as they are stored today.
  public let restsOnForecasts: Bool

  /// Days from one rating to the next; 0 where there is one only.
  public var stepDays: Int { days.count < 2 ? 0 : days[1] - days[0] }

  public init(of area: Area, on days: [Day], in dated: DatedSnapshot) {
    let standings = days.map { day in AreaRatings(of: area, in: dated.on(day)) }
    let parties = dated.snapshot.parties.map(\.id).enumerated().map { index, party in
      Track(party: party, ratings: standings.map { $0.reported[index].rating })
    }
    self.days = days
    restsOnForecasts = zip(days, standings).contains { day, ratings in
      day < dated.asOf && ratings.evidence.restsOnForecasts
    }
    tracks = parties + [Track(party: nil, ratings: standings.map(\.evidence.rating))]
  }

  /// Days from the first update on an area to the as-of day, whole weeks apart; no more than fit.
  public static func days(
    of area: Area, atMost count: Int, in dated: DatedSnapshot
  ) -> [Day] {
    guard count > 1, let first = dated.updates(of: area.id).compactMap({ $0.date?.earliest }).min()
    else { return [dated.asOf] }
    let span = max(dated.asOf - first, 0)
    let weeks = max(1, (span + 7 * (count - 1) - 1) / (7 * (count - 1)))
    return (0...span / (7 * weeks)).map { dated.asOf + -7 * weeks * $0 }.reversed()
  }
}
