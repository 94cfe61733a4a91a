/// An event to come begins and ends between 08:00 and 20:00 in every party's zone.
package struct EventIsInWorkingHours: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.upcoming.flatMap { standing in
      ends(of: standing.event).flatMap { field, moment in
        assessment.snapshot.parties.compactMap { party in
          finding(about: standing.event, field, moment, for: party)
        }
      }
    }
  }

  /// Fields with the seconds since 1970 that they stand for.
  private func ends(of event: Event) -> [(field: String, moment: Int)] {
    guard let start = event.start, let from = EventTime.moment(start, zone: event.timeZone)
    else { return [] }
    if let end = event.end.flatMap({ EventTime.moment($0, zone: event.timeZone) }) {
      return [("start", from), ("end", end)]
    }
    guard let duration = event.duration, duration.months == 0, duration.days == 0 else {
      return [("start", from)]
    }
    return [("start", from), ("duration", from + duration.minutes * 60)]
  }

  private func finding(
    about event: Event, _ field: String, _ moment: Int, for party: Party
  ) -> Finding? {
    guard let clock = EventTime.clock(at: moment, zone: party.timeZone),
      !EventStanding.bearable.contains(clock.minute)
    else { return nil }
    let time = "\(padded(clock.minute / 60, to: 2)):\(padded(clock.minute % 60, to: 2))"
    return Finding(
      .w604, about: event, field: field,
      """
      \(field == "start" ? "begins" : "ends") at \(time) for "\(party.id)"; \
      choose a time between 08:00 and 20:00 in every city
      """)
  }
}
