/// An event with a time of day says in which zone.
package struct TimedEventHasTimeZone: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.events.compactMap { event in
      guard event.timeZone == nil, case .local? = event.start else { return nil }
      return Finding(
        .e206, about: event, field: "start",
        "start has a time but no tz; add \"tz\": \"Europe/Moscow\" or the like")
    }
  }
}
