/// Whether a party rates an area better or worse than before.
public enum Trend: String, Sendable {
  case better, same, worse
}

/// Whether an area fares better or worse by its newest report than by the one before.
///
/// Rule: the newest update on the area, whoever wrote it, against the same party's update before it; the evidence has no part.
public struct ReportedTrend: Metric {
  public static let rule = "trend"

  public let trend: Trend

  /// Whose word it is.
  public let party: Identifier<Party>

  /// The ratings before and now.
  public let before, now: Rating

  public let restsOn: [RecordName]

  public var value: Trend { trend }

  /// `nil` where the newest update has none before it, or either gives no rating.
  ///
  /// - Parameter updates: those that were known, newest first.
  init?(among updates: KnownUpdates) {
    guard let newest = updates.first(where: { _ in true }),
      let before = updates.dropFirst().first(where: {
        $0.party == newest.party && $0.workstream == newest.workstream
      }), let steps = before.rating.steps(to: newest.rating)
    else { return nil }
    trend = steps == 0 ? .same : steps < 0 ? .better : .worse
    party = newest.party
    self.before = before.rating
    now = newest.rating
    restsOn = [newest.name, before.name]
  }
}
