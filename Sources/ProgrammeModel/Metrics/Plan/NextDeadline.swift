/// The next day on which something of an area falls due.
///
/// Rule: of what is open, the earliest overdue date; without one, the earliest to come. Milestones, deliverables, requests
/// and actions fall due, risks are to be reviewed, and agreements that nothing renews run out.
public struct NextDeadline: Metric, Hashable {
  public static let rule = "next deadline"

  public let date: PartialDate
  public let record: RecordName

  /// Whether the date has passed.
  public let isOverdue: Bool

  public var value: PartialDate { date }
  public var restsOn: [RecordName] { [record] }

  /// Looks at what is known of one area; `nil` where nothing open has a date.
  init?(
    _ area: Identifier<Area>, _ milestones: [MilestoneStanding], _ requests: [RequestStanding],
    _ risks: [Risk], in dated: DatedSnapshot
  ) {
    let asOf = dated.asOf
    let plan = milestones.lazy.filter(\.status.isOpen).compactMap { standing in
      standing.due.map { Deadline($0, standing.milestone.name) }
    }
    let answers = requests.lazy.filter(\.isOpen).compactMap { standing in
      standing.request.due.map { Deadline($0, standing.request.name) }
    }
    let reviews = risks.lazy.filter { $0.status == .open }.compactMap { risk in
      risk.reviewDue.map { Deadline($0, risk.name) }
    }
    let actions = dated.decisions(of: area).flatMap { decision in
      decision.actions.filter { !$0.isDone(by: asOf) }
        .compactMap { action in action.due.map { Deadline($0, decision.name) } }
    }
    let open =
      Array(plan) + Array(answers) + Array(reviews) + actions
      + NextDeadline.deliveries(of: area, in: dated) + NextDeadline.expiries(of: area, in: dated)
    guard let first = open.min(by: { $0.day < $1.day }) else { return nil }
    date = first.date
    record = first.record
    isOverdue = first.day < asOf
  }

  private static func deliveries(of area: Identifier<Area>, in dated: DatedSnapshot) -> [Deadline] {
    dated.snapshot.index.deliverablesByArea[area].compactMap { deliverable in
      guard dated.shows(deliverable), deliverable.status(in: dated) != .accepted else {
        return nil
      }
      return deliverable.due.map { Deadline($0, deliverable.name) }
    }
  }

  /// The ends to come of agreements that bind, and that nothing renews.
  private static func expiries(of area: Identifier<Area>, in dated: DatedSnapshot) -> [Deadline] {
    dated.snapshot.index.agreementsByArea[area].compactMap { agreement in
      guard dated.shows(agreement), let end = AgreementStanding(agreement, in: dated).runsOut,
        end >= dated.asOf
      else { return nil }
      return Deadline(PartialDate(end), agreement.name)
    }
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
