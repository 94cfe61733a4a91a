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
  package init?(of milestones: [MilestoneStanding], asOf: Day) {
    let counted = milestones.filter { $0.status != .cancelled && $0.milestone.weight > 0 }
    guard !counted.isEmpty else { return nil }
    let total = counted.reduce(0) { $0 + $1.milestone.weight }
    done = counted.reduce(0) { $0 + $1.milestone.weight * Progress.share($1.status) } / total
    planned =
      counted.reduce(0) { sum, standing in
        guard let due = standing.due, due.latest <= asOf else { return sum }
        return sum + standing.milestone.weight
      } / total
    count = counted.count
  }

  private static func share(_ status: Milestone.Status) -> Double {
    switch status {
    case .met: 1
    case .partiallyMet: 0.5
    case .scheduled, .inProgress, .notMet, .cancelled: 0
    }
  }
}
