extension Assessment {
  /// The last joint meeting: held by the as-of day, with decisions on file, on every area that the programme had on the
  /// meeting's day, or on none in particular.
  public var lastMeeting: EventStanding? { once(LastMeeting.self).event }
}

/// The last joint meeting, looked for among all events once.
///
/// What only some areas met about, such as a call on the intake of students, is none, whatever was decided there. An area
/// that came later does not undo the meetings before it; one that the audience may not see counts as any other.
private struct LastMeeting: AssessedOnce {
  let event: EventStanding?

  init(_ assessment: Assessment) {
    let spans = assessment.snapshot.areaSpans
    event = assessment.events.last { standing in
      standing.status == .held && !assessment.dated.decisions(of: standing.id).isEmpty
        && Self.isJoint(standing.event, of: spans)
    }
  }

  private static func isJoint(_ event: Event, of spans: [Identifier<Area>: AreaSpan]) -> Bool {
    guard !event.areas.isEmpty else { return true }
    guard let day = event.start?.latest else { return false }
    let there = areas(on: day, of: spans)
    return (there.isEmpty ? Set(spans.keys) : there).isSubset(of: event.areas)
  }

  /// The areas that were there on a day; all, where no area says by a period when it runs: what is reported or decided of
  /// some first tells nothing of the others.
  private static func areas(
    on day: Day, of spans: [Identifier<Area>: AreaSpan]
  ) -> Set<Identifier<Area>> {
    let isUndated = !spans.values.contains(where: \.hasPeriod)
    return Set(spans.filter { isUndated || $0.value.contains(day) }.keys)
  }
}
