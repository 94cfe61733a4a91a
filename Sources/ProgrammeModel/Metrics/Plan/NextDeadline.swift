/// The next day on which something of an area falls due.
///
/// Rule: of what is open, the earliest overdue date; without one, the earliest to come.
public struct NextDeadline: Hashable, Sendable {
  public static let rule = "next deadline"

  public let date: PartialDate
  public let record: RecordName

  /// Whether the date has passed.
  public let isOverdue: Bool

  /// Looks at what is known of one area; `nil` where nothing open has a date.
  init?(
    _ milestones: [MilestoneStanding], _ requests: [RequestStanding], _ risks: [Risk],
    _ decisions: [Decision], asOf: Day
  ) {
    let plan = milestones.lazy.filter(\.status.isOpen).compactMap { standing in
      standing.due.map { Deadline($0, standing.milestone.name) }
    }
    let answers = requests.lazy.filter(\.isOpen).compactMap { standing in
      standing.request.due.map { Deadline($0, standing.request.name) }
    }
    let reviews = risks.lazy.filter { $0.status == .open }.compactMap { risk in
      risk.reviewDue.map { Deadline($0, risk.name) }
    }
    let actions = decisions.flatMap { decision in
      decision.actions.filter { !$0.isDone(by: asOf) }
        .compactMap { action in action.due.map { Deadline($0, decision.name) } }
    }
    let open = Array(plan) + Array(answers) + Array(reviews) + actions
    guard let first = open.min(by: { $0.day < $1.day }) else { return nil }
    date = first.date
    record = first.record
    isOverdue = first.day < asOf
  }

  private struct Deadline {
    let date: PartialDate
    let record: RecordName

    /// The last day of the date.
    let day: Day

    init(_ date: PartialDate, _ record: RecordName) {
      self.date = date
      self.record = record
      day = date.latest
    }
  }
}
