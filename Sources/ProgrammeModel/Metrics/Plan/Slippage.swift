public import Foundation

/// How many days later than promised a milestone was met, or is now expected.
///
/// Rule: the last day of (the day it was met, or the later of its forecast and, where overdue, the as-of day) minus the
/// last day of its due date. A forecast counts from the first update of its area on. Negative is early. Partial dates spread
/// it between ``least`` and ``most``.
public struct Slippage: Metric, Hashable {
  public static let rule = "slippage"

  /// Days, by the last day of each date.
  public let days: Int

  /// The fewest days that the partial dates allow.
  public let least: Int

  /// The most days that the partial dates allow.
  public let most: Int

  private let milestone: Identifier<Milestone>

  public var value: Int { days }
  public var spread: ClosedRange<Decimal>? { Decimal(least)...Decimal(max(least, most)) }

  public var restsOn: [RecordName] {
    [RecordName(kind: Milestone.kind, id: milestone.text)]
  }

  /// `nil` for a milestone that is cancelled, or not met and no longer expected.
  init?(
    of milestone: Milestone, status: Milestone.Status, due: PartialDate, asOf: Day,
    forecast: PartialDate?
  ) {
    guard let expected = Slippage.expected(milestone, status, due, asOf, forecast) else {
      return nil
    }
    self.milestone = milestone.id
    days = expected.latest - due.latest
    // Expected as promised is one date, wherever in it the day may lie.
    let isPromised = status.isOpen && forecast == nil && due.latest >= asOf
    least = isPromised ? 0 : expected.earliest - due.latest
    most = isPromised ? 0 : expected.latest - due.earliest
  }

  private static func expected(
    _ milestone: Milestone, _ status: Milestone.Status, _ due: PartialDate, _ asOf: Day,
    _ forecast: PartialDate?
  ) -> PartialDate? {
    switch status {
    case .met, .partiallyMet: return milestone.dateMet
    case .cancelled, .notMet: return nil
    case .scheduled, .inProgress:
      let isOverdue = due.latest < asOf
      let today = PartialDate(asOf)
      guard let forecast else { return isOverdue ? today : due }
      return isOverdue && forecast.latest < asOf ? today : forecast
    }
  }
}
