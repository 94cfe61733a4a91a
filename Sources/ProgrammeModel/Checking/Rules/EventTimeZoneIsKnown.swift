/// An event's time zone is one that the system knows.
package struct EventTimeZoneIsKnown: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.events.compactMap { event in
      guard let zone = event.timeZone, !TimeZoneName.isKnown(zone) else { return nil }
      return Finding(
        .e205, about: event, field: "tz", TimeZoneName.message(field: "tz", zone))
    }
  }
}
