/// Whatever has two ends does not end before it starts.
///
/// Periods written as one value are held to it where they are read.
package struct EndFollowsStart: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.events.compactMap(finding) + snapshot.agreements.compactMap(finding)
      + snapshot.requests.compactMap(finding)
  }

  /// What to say of a period that ends before it starts; `nil` where it does not.
  static func message(field: String, _ period: Period) -> String? {
    guard let start = period.earliest, let end = period.latest, end < start else { return nil }
    return "\(field) \"\(period)\" ends before it starts; write the earlier date first"
  }

  private func finding(about event: Event) -> Finding? {
    guard let start = event.start, let end = event.end else { return nil }
    let isBackward =
      if let first = EventTime.moment(start, zone: event.timeZone),
        let last = EventTime.moment(end, zone: event.timeZone)
      { last < first } else { end.latest < start.earliest }
    guard isBackward else { return nil }
    return Finding(
      .e204, about: event, field: "end",
      "end \"\(end)\" is before start \"\(start)\"; exchange them")
  }

  private func finding(about agreement: Agreement) -> Finding? {
    let start =
      agreement.inForce.map { ("in_force", $0) } ?? agreement.signed.map { ("signed", $0) }
    guard let start, let end = agreement.expires, end.latest < start.1.earliest else { return nil }
    return Finding(
      .e204, about: agreement, field: "expires",
      "expires \"\(end)\" is before \(start.0) \"\(start.1)\"; write a later date")
  }

  private func finding(about request: Request) -> Finding? {
    guard let start = request.opened, let end = request.answered, end.latest < start.earliest else {
      return nil
    }
    return Finding(
      .e204, about: request, field: "answered",
      "answered \"\(end)\" is before opened \"\(start)\"; write a later date")
  }
}
