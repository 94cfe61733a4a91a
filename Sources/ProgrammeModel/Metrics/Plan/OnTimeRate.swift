/// The share of milestones met by their due date, smoothed so that a few don't mislead.
///
/// Rule: (k + 1) / (n + 2), k met by `due` of the n due by the as-of day (Laplace's rule of succession).
public struct OnTimeRate: Metric {
  public static let rule = "on-time rate"

  public let met: Int

  /// Milestones that were due.
  public let due: Int

  /// Those that were due.
  public let restsOn: [RecordName]

  public var value: Double { rate }

  /// From 0 to 1.
  public var rate: Double { Double(met + 1) / Double(due + 2) }

  /// Whether it rests on fewer than five.
  public var restsOnFew: Bool { due < 5 }

  package init(of milestones: [MilestoneStanding], asOf: Day) {
    let counted = milestones.filter { standing in
      standing.status != .cancelled && (standing.due.map { $0.latest <= asOf } ?? false)
    }
    due = counted.count
    restsOn = counted.map(\.milestone.name)
    met =
      counted.filter { standing in
        guard standing.status == .met, let due = standing.due,
          let day = standing.milestone.dateMet
        else { return false }
        return day.latest <= due.latest
      }.count
  }
}
