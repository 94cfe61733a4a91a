/// What changed in a programme from a day on, up to the as-of day; both days count.
///
/// Ratings, dates and requests are told as they stood before the first day and as they stand now: what came and went
/// between is not.
public struct Changes: Sendable {
  /// The first day whose changes count.
  public let since: Day

  /// By group, the newest first; without a day last.
  public let all: [Change]

  init(since day: Day, in assessment: Assessment) {
    since = day
    let span = ChangeSpan(since: day, in: assessment)
    let found = ChangeRules.all.flatMap { $0.changes(in: span) }
    let groups = Dictionary(grouping: found, by: \.group)
    all = Change.Group.allCases.flatMap { group in
      (groups[group] ?? []).enumerated().sorted { left, right in
        let (first, second) = (left.element.day?.number ?? .min, right.element.day?.number ?? .min)
        return first != second ? first > second : left.offset < right.offset
      }.map(\.element)
    }
  }

  /// The changes of one group.
  public func of(_ group: Change.Group) -> [Change] { all.filter { $0.group == group } }
}

extension Assessment {
  /// The last meeting at which something was decided: held by the as-of day, with decisions on file.
  public var lastMeeting: EventStanding? { once(LastMeeting.self).event }
}

/// The last meeting with decisions, looked for among all events once.
private struct LastMeeting: AssessedOnce {
  let event: EventStanding?

  init(_ assessment: Assessment) {
    event = assessment.events.last { event in
      event.status == .held && !assessment.dated.decisions(of: event.id).isEmpty
    }
  }
}
