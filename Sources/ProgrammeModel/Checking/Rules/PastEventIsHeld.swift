import LocatedJSON

/// An event that is past was held, or says why not.
package struct PastEventIsHeld: AdviceRule {
  package init() {}

  package func findings(in assessment: Assessment) -> [Finding] {
    assessment.events.compactMap { standing in
      let event = standing.event
      guard let last = standing.lastDay, last < assessment.asOf, event.status != .held,
        event.status != .cancelled
      else { return nil }
      return Finding(
        .w601, about: event, field: event.origin.value["status"] == nil ? "start" : "status",
        """
        ended on \(last) and is \(event.status.rawValue); \
        write held, cancelled, or postponed with a new start
        """)
    }
  }
}
