/// An offset that stands beside a zone is the one that the zone has at that moment.
package struct OffsetAgreesWithTimeZone: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.events.flatMap { event in
      [
        finding(about: event, field: "start", event.start),
        finding(about: event, field: "end", event.end),
        finding(about: event, field: "previous_start", event.previousStart),
      ].compactMap { $0 }
    }
  }

  private func finding(about event: Event, field: String, _ time: DateTime?) -> Finding? {
    guard let zone = event.timeZone, case .instant(_, _, let offset)? = time,
      let moment = time.flatMap({ EventTime.moment($0, zone: zone) }),
      let expected = EventTime.offset(of: zone, at: moment), expected != offset
    else { return nil }
    return Finding(
      .e207, about: event, field: field,
      """
      \(field) has the offset \(text(offset)), but \(zone) is at \(text(expected)) then; \
      write one of them alone
      """)
  }

  private func text(_ offset: Int) -> String {
    let size = abs(offset)
    return (offset < 0 ? "-" : "+") + padded(size / 60, to: 2) + ":" + padded(size % 60, to: 2)
  }
}
