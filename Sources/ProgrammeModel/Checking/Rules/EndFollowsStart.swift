/// Whatever has two ends does not end before it starts.
///
/// Periods written as one value are held to it where they are read.
package struct EndFollowsStart: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    snapshot.events.compactMap(finding) + snapshot.agreements.compactMap(finding)
      + snapshot.requests.flatMap(findings) + snapshot.risks.compactMap(finding)
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
    let start = agreement.inForce == nil ? "signed" : "in_force"
    return finding(
      about: agreement, (start, agreement.inForce ?? agreement.signed),
      ("expires", agreement.expires))
  }

  private func findings(about request: Request) -> [Finding] {
    [("due", request.due), ("answered", request.answered)].compactMap { field, end in
      finding(about: request, ("opened", request.opened), (field, end))
    }
  }

  private func finding(about risk: Risk) -> Finding? {
    finding(about: risk, ("opened", risk.opened), ("review_due", risk.reviewDue))
  }

  private func finding(
    about record: some Record, _ start: (field: String, date: PartialDate?),
    _ end: (field: String, date: PartialDate?)
  ) -> Finding? {
    guard let first = start.date, let last = end.date, last.latest < first.earliest else {
      return nil
    }
    return Finding(
      .e204, about: record, field: end.field,
      "\(end.field) \"\(last)\" is before \(start.field) \"\(first)\"; write a later date")
  }
}
