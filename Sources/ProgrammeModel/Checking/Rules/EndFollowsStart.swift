/// Whatever has two ends does not end before it starts.
package struct EndFollowsStart: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    let periods: [[Finding]] = [
      snapshot.programmes.compactMap { finding(about: $0, "period", $0.period) },
      snapshot.areas.compactMap { finding(about: $0, "period", $0.period) },
      snapshot.workstreams.compactMap { finding(about: $0, "period", $0.period) },
      snapshot.holidays.compactMap { finding(about: $0, "date", $0.date) },
      snapshot.series.flatMap { series in
        series.observations.compactMap { finding(about: series, "observations", $0.period) }
      },
      snapshot.indicators.flatMap { indicator in
        indicator.periods.compactMap { finding(about: indicator, "periods", $0.period) }
      },
      snapshot.exchanges.flatMap { exchange in
        exchange.periods.compactMap { finding(about: exchange, "periods", $0.period) }
      },
    ]
    return periods.flatMap { $0 } + snapshot.events.compactMap(finding)
      + snapshot.agreements.compactMap(finding) + snapshot.requests.compactMap(finding)
  }

  private func finding(about record: some Record, _ field: String, _ period: Period?) -> Finding? {
    guard let period, let start = period.earliest, let end = period.latest, end < start else {
      return nil
    }
    return Finding(
      .e204, about: record, field: field,
      "\(field) \"\(period)\" ends before it starts; write the earlier date first")
  }

  private func finding(about event: Event) -> Finding? {
    guard let start = event.start, let end = event.end else { return nil }
    let isBackward =
      if let first = EventTime.moment(start, zone: event.timeZone),
        let last = EventTime.moment(end, zone: event.timeZone)
      { last < first } else { end.latest < start.earliest }
    guard isBackward else { return nil }
    return Finding(
      .e204, about: event, field: "end", "end \"\(end)\" is before start \"\(start)\"")
  }

  private func finding(about agreement: Agreement) -> Finding? {
    guard let start = agreement.inForce ?? agreement.signed, let end = agreement.expires,
      end.latest < start.earliest
    else { return nil }
    return Finding(
      .e204, about: agreement, field: "expires", "expires \"\(end)\" is before \"\(start)\"")
  }

  private func finding(about request: Request) -> Finding? {
    guard let start = request.opened, let end = request.answered, end.latest < start.earliest else {
      return nil
    }
    return Finding(
      .e204, about: request, field: "answered", "answered \"\(end)\" is before opened \"\(start)\"")
  }
}
