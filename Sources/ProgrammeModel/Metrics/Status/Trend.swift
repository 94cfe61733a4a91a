/// Whether an area fares better or worse than at the report before.
///
/// Rule: the newest update on the area against the same party's update before it.
public enum Trend: String, Sendable {
  case better, same, worse

  /// `nil` where the newest update has none before it, or either gives no rating.
  ///
  /// - Parameter updates: those that were known, newest first.
  init?(among updates: KnownUpdates) {
    guard let newest = updates.first(where: { _ in true }),
      let before = updates.dropFirst().first(where: {
        $0.party == newest.party && $0.workstream == newest.workstream
      }), let steps = before.rating.steps(to: newest.rating)
    else { return nil }
    self = steps == 0 ? .same : steps < 0 ? .better : .worse
  }
}
