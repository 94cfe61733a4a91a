/// How an area stands by its milestones, risks and updates, whatever the parties say.
///
/// Rule: red with a critical milestone overdue by more than `slip_red_days` or an open risk of 20 or more; amber with any
/// milestone overdue, a slip beyond `slip_amber_days`, a risk of 12 or more, or a party's word gone stale; unknown with
/// nothing to go by; else green.
public struct EvidenceRating: Metric {
  public static let rule = "evidence rating"

  public let rating: Rating

  /// Why, the gravest first; empty for green and unknown.
  public let reasons: [Reason]

  private let milestones: [MilestoneStanding]
  private let risks: [Identifier<Risk>]
  private let reported: [ReportedRating]

  public var value: Rating { rating }

  /// What made it so, then all else that was looked at.
  public var restsOn: [RecordName] {
    (reasons.map(\.record) + milestones.map(\.milestone.name)
      + risks.map { RecordName(kind: Risk.kind, id: $0.text) }
      + reported.flatMap(\.restsOn)).withoutRepeats
  }

  /// Whether nothing but dates now expected made it so: those are stored without the day on which they became known.
  public var restsOnForecasts: Bool {
    !reasons.isEmpty
      && reasons.allSatisfy { $0.rating != rating || $0.condition == .slipTooLong }
  }

  /// Source: the risk matrix of the format; probability times impact.
  public static let redScore = 20
  public static let amberScore = 12

  /// One condition that fired.
  public struct Reason: Hashable, Sendable {
    public let condition: Condition

    /// Red or amber.
    public let rating: Rating

    /// What made it fire.
    public let record: RecordName

    /// Days or score, by condition.
    public let amount: Int
  }

  /// What can make an area red or amber.
  public enum Condition: String, Sendable {
    case criticalMilestoneOverdue = "critical-milestone-overdue"
    case riskTooHigh = "risk-red"
    case milestoneOverdue = "milestone-overdue"
    case slipTooLong = "slip-amber"
    case riskHigh = "risk-amber"
    case reportStale = "stale"
  }

  /// - Parameter risks: those of the area that had been seen, closed ones too.
  init(
    _ milestones: [MilestoneStanding], _ risks: [Risk], _ reported: [ReportedRating],
    _ settings: Programme.Settings
  ) {
    let risks = risks.filter { $0.status == .open }
    self.milestones = milestones
    self.risks = risks.map(\.id)
    self.reported = reported
    let found =
      milestones.compactMap { EvidenceRating.reason($0, settings) }
      + risks.compactMap(EvidenceRating.reason)
      + reported.compactMap { EvidenceRating.reason($0) }
    reasons = found.sorted { left, right in
      let (first, second) = (left.rating.step ?? 0, right.rating.step ?? 0)
      return first != second ? first > second : left.amount > right.amount
    }
    let isBlank = milestones.isEmpty && risks.isEmpty && reported.allSatisfy { $0.date == nil }
    rating = reasons.first?.rating ?? (isBlank ? .unknown : .green)
  }

  private static func reason(
    _ standing: MilestoneStanding, _ settings: Programme.Settings
  ) -> Reason? {
    let name = standing.milestone.name
    if let days = standing.overdueDays {
      let isRed = standing.milestone.isCritical && days > settings.slipRedDays
      return Reason(
        condition: isRed ? .criticalMilestoneOverdue : .milestoneOverdue,
        rating: isRed ? .red : .amber, record: name, amount: days)
    }
    guard standing.status.isOpen, let slip = standing.slippage?.days,
      slip > settings.slipAmberDays
    else { return nil }
    return Reason(condition: .slipTooLong, rating: .amber, record: name, amount: slip)
  }

  private static func reason(_ risk: Risk) -> Reason? {
    guard let score = risk.score, score >= amberScore else { return nil }
    let isRed = score >= redScore
    return Reason(
      condition: isRed ? .riskTooHigh : .riskHigh, rating: isRed ? .red : .amber,
      record: risk.name, amount: score)
  }

  private static func reason(_ reported: ReportedRating) -> Reason? {
    guard reported.isStale, let update = reported.update, let age = reported.ageDays else {
      return nil
    }
    return Reason(
      condition: .reportStale, rating: .amber,
      record: RecordName(kind: Update.kind, id: update.text), amount: age)
  }
}
