/// A milestone as it stood on a day.
public struct MilestoneStanding: Sendable, Identifiable {
  public let milestone: Milestone

  /// The status then: what became of it counts from its day, or else from the first update of its area on; it is scheduled
  /// before that update, and in progress from there to its day.
  public let status: Milestone.Status

  /// The due date that stood then, before any later re-baselining.
  public let due: PartialDate?

  /// The date then expected, from the first update of its area on; `nil` where none was.
  public let forecast: PartialDate?

  /// Days past the last day of `due` while it is open, or `nil` where it is not overdue.
  public let overdueDays: Int?

  /// How far it slips from its due date; `nil` where that can't be said.
  public let slippage: Slippage?

  /// How often the due date had been moved by then.
  public let timesMoved: Int

  public var id: Identifier<Milestone> { milestone.id }

  /// When it was met, wholly or in part; `nil` where it was not, or not by then.
  public var dateMet: PartialDate? { status.isMet ? milestone.dateMet : nil }

  package init(_ milestone: Milestone, in dated: DatedSnapshot) {
    let asOf = dated.asOf
    self.milestone = milestone
    let hasHeard = dated.hasHeard(of: milestone.area)
    let isKnown = milestone.outcomeDay.map { dated.isKnown($0) } ?? hasHeard
    let status = isKnown ? milestone.status : hasHeard ? .inProgress : .scheduled
    self.status = status
    timesMoved = milestone.history.count { dated.isKnown($0.date) }
    due = MilestoneStanding.due(of: milestone, in: dated)
    let lateDays = due.map { asOf - $0.latest }
    overdueDays = lateDays.flatMap { status.isOpen && $0 > 0 ? $0 : nil }
    let forecast = hasHeard ? milestone.forecast : nil
    self.forecast = forecast
    slippage = due.flatMap { due in
      Slippage(of: milestone, status: status, due: due, asOf: asOf, forecast: forecast)
    }
  }

  /// Each row of history holds the date that stood until its day.
  private static func due(
    of milestone: Milestone, in dated: DatedSnapshot
  ) -> PartialDate? {
    func day(_ row: Rebaselining) -> Day { row.date.map { dated.dayKnown($0) } ?? dated.asOf }
    let next = milestone.history.filter { day($0) > dated.asOf }.min { day($0) < day($1) }
    return next?.due ?? milestone.due
  }
}

extension Milestone {
  /// When it was met, wholly or in part.
  fileprivate var outcomeDay: PartialDate? {
    status.isMet ? dateMet : nil
  }
}

extension Assessment {
  /// Every milestone as it stands on the day, in table order.
  var milestones: [MilestoneStanding] {
    snapshot.milestones.filter(dated.shows).map { MilestoneStanding($0, in: dated) }
  }
}
