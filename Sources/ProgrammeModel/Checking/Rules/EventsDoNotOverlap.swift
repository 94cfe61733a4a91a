/// No party is host of two events at one time.
package struct EventsDoNotOverlap: AdviceRule {
  package init() {}

  /// An event to come with its ends, in seconds since 1970.
  private struct Meeting {
    let event: Event
    let start: Int
    let end: Int
  }

  package func findings(in assessment: Assessment) -> [Finding] {
    let hosted = Dictionary(grouping: assessment.upcoming.map(\.event), by: \.host)
    return hosted.flatMap { host, events in
      host.map { overlaps(among: events.compactMap(meeting), of: $0) } ?? []
    }
  }

  /// Each meeting that begins before an earlier one is over.
  private func overlaps(among meetings: [Meeting], of host: Identifier<Party>) -> [Finding] {
    var last: Meeting?
    var findings: [Finding] = []
    for meeting in meetings.sorted(by: { ($0.start, $0.event.id) < ($1.start, $1.event.id) }) {
      if let last, meeting.start < last.end {
        findings.append(finding(about: meeting.event, last.event, host))
      }
      if meeting.end > last?.end ?? .min { last = meeting }
    }
    return findings
  }

  private func meeting(_ event: Event) -> Meeting? {
    guard let start = event.start.flatMap({ EventTime.moment($0, zone: event.timeZone) })
    else { return nil }
    let end = event.end.flatMap { EventTime.moment($0, zone: event.timeZone) }
    let minutes = event.duration.map { $0.days * 1440 + $0.minutes } ?? 0
    return Meeting(event: event, start: start, end: end ?? start + minutes * 60)
  }

  private func finding(
    about event: Event, _ other: Event, _ host: Identifier<Party>
  ) -> Finding {
    Finding(
      .w605, about: event, field: "start",
      "begins before event \"\(shortened(other.id.text))\" is over, with the same host \"\(host)\"")
  }
}
