/// How much of the milestones is reached, and how much was to be by then; both by weight.
///
/// Rule: Σ weight of met, half of that of partially met, over Σ weight; planned counts those whose due date has
/// passed. Cancelled ones are left out.
public struct Progress: Hashable, Sendable {
  public static let rule = "progress"

  /// From 0 to 1.
  public let done: Double

  /// From 0 to 1.
  public let planned: Double

  /// How many milestones it rests on.
  public let count: Int

  /// `nil` where no milestone counts.
  package init?(of milestones: some Sequence<MilestoneStanding>, asOf: Day) {
    var (total, reached, due, count) = (0.0, 0.0, 0.0, 0)
    for standing in milestones where standing.status != .cancelled {
      let weight = standing.milestone.weight
      guard weight > 0 else { continue }
      count += 1
      total += weight
      reached += weight * Progress.share(standing.status)
      if let date = standing.due, date.latest <= asOf { due += weight }
    }
    guard count > 0 else { return nil }
    done = reached / total
    planned = due / total
    self.count = count
  }

  private static func share(_ status: Milestone.Status) -> Double {
    switch status {
    case .met: 1
    case .partiallyMet: 0.5
    case .scheduled, .inProgress, .notMet, .cancelled: 0
    }
  }
}
