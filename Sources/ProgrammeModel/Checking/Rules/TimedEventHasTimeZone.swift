import LocatedJSON

/// An event with a time of day says in which zone.
package struct TimedEventHasTimeZone: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.events.filter { $0.origin.value["tz"] == nil }.compactMap { event in
      let times = [("start", event.start), ("end", event.end)]
      guard let (field, _) = times.first(where: { isLocal($0.1) }) else { return nil }
      return Finding(
        .e206, about: event, field: field,
        "\(field) has a time but no tz; add \"tz\": \"Europe/Moscow\" or the like")
    }
  }

  private func isLocal(_ time: DateTime?) -> Bool {
    if case .local? = time { true } else { false }
  }
}
