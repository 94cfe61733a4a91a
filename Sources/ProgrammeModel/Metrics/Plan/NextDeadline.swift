/// The next day on which something of an area falls due.
///
/// Rule: of what is open, the earliest overdue date; without one, the earliest to come.
public struct NextDeadline: Hashable, Sendable {
  public static let rule = "next deadline"

  public let date: PartialDate
  public let record: RecordName

  /// Whether the date has passed.
  public let isOverdue: Bool

  init?(of area: Identifier<Area>, in dated: DatedSnapshot) {
    let open = NextDeadline.open(area, dated)
    guard let first = open.min(by: { $0.date.latest < $1.date.latest }) else { return nil }
    date = first.date
    record = first.record
    isOverdue = first.date.latest < dated.asOf
  }

  private typealias Deadline = (date: PartialDate, record: RecordName)

  private static func open(_ area: Identifier<Area>, _ dated: DatedSnapshot) -> [Deadline] {
    let milestones = dated.milestones(of: area).filter(\.status.isOpen).compactMap { standing in
      standing.due.map { ($0, standing.milestone.name) }
    }
    let requests = dated.requests(of: area).filter(\.isOpen).compactMap { standing in
      standing.request.due.map { ($0, standing.request.name) }
    }
    let reviews = dated.risks(of: area).filter { $0.status == .open }.compactMap { risk in
      risk.reviewDue.map { ($0, risk.name) }
    }
    let actions = dated.decisions(of: area).flatMap { decision in
      decision.actions.filter { action in action.done.map { $0.earliest > dated.asOf } ?? true }
        .compactMap { action in action.due.map { ($0, decision.name) } }
    }
    return milestones + requests + reviews + actions
  }
}
