/// How much of the milestones is reached, and how much was to be by then; both by weight.
///
/// Rule: Σ weight of met, half of that of partially met, over Σ weight; planned counts those whose due date has
/// passed. Cancelled ones are left out.
public struct Progress: Metric {
  public static let rule = "progress"

  /// From 0 to 1.
  public let done: Double

  /// From 0 to 1.
  public let planned: Double

  /// Of met milestones, of partly met ones, of those due by then, and of all that count.
  public let weights: Weights

  /// Sums of milestones' weights.
  public struct Weights: Hashable, Sendable {
    public fileprivate(set) var met = 0.0
    public fileprivate(set) var partlyMet = 0.0
    public fileprivate(set) var due = 0.0
    public fileprivate(set) var all = 0.0
  }

  /// How many milestones it rests on.
  public let count: Int

  private let milestones: [[MilestoneStanding]]

  /// What is done, from 0 to 1.
  public var value: Double { done }

  /// Its milestones; cancelled ones, and those without weight, are left out.
  public var restsOn: [RecordName] {
    milestones.flatMap { $0.filter(Progress.counts).map(\.milestone.name) }
  }

  /// `nil` where no milestone counts.
  package init?(of milestones: [MilestoneStanding], asOf: Day) {
    self.init(of: [milestones], asOf: asOf)
  }

  /// Of all milestones of several areas, or other groups, together; `nil` where no milestone counts.
  package init?(of milestones: [[MilestoneStanding]], asOf: Day) {
    var (weights, count) = (Weights(), 0)
    for standing in milestones.lazy.joined() where Progress.counts(standing) {
      let weight = standing.milestone.weight
      count += 1
      weights.all += weight
      if standing.status == .met { weights.met += weight }
      if standing.status == .partiallyMet { weights.partlyMet += weight }
      if let date = standing.due, date.latest <= asOf { weights.due += weight }
    }
    guard count > 0 else { return nil }
    done = (weights.met + weights.partlyMet / 2) / weights.all
    planned = weights.due / weights.all
    self.weights = weights
    self.count = count
    self.milestones = milestones
  }

  private static func counts(_ standing: MilestoneStanding) -> Bool {
    standing.status != .cancelled && standing.milestone.weight > 0
  }
}
