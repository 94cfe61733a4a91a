/// Everything that is worked out about an area on a day.
public struct AreaStanding: Sendable, Identifiable {
  public let area: Area

  /// Its milestones in table order, workstreams' too.
  public let milestones: [MilestoneStanding]

  /// Each party's own rating, in the programme's order of parties.
  public let reported: [ReportedRating]
  public let evidence: EvidenceRating

  /// How the newest report differs from the same party's before.
  public let reportedTrend: ReportedTrend?

  /// `nil` without milestones.
  public let progress: Progress?

  /// The open milestone that slips most; one that was met late is history.
  public let slip: MilestoneStanding?
  public let nextDeadline: NextDeadline?

  /// What is waited for, in the order of parties.
  public let waiting: [Waiting]

  public var id: Identifier<Area> { area.id }

  public var trend: Trend? { reportedTrend?.trend }

  /// Days that the area slips: its largest slippage; `nil` where none can be told.
  public var slipDays: Int? { slip?.slippage?.days }

  /// Whether the parties' words, or theirs and the evidence, are too far apart.
  ///
  /// Rule: two parties two steps apart or more, or the evidence two or more worse than either.
  public var isMismatch: Bool { partiesDiffer || !overratedBy.isEmpty }

  /// Whether two parties' words are two steps apart or more.
  public var partiesDiffer: Bool {
    extremes.map { ($0.best.rating.steps(to: $0.worst.rating) ?? 0) >= 2 } ?? false
  }

  /// The parties that rate the area two steps or more better than the evidence.
  public var overratedBy: [Identifier<Party>] {
    reported.filter { ($0.rating.steps(to: evidence.rating) ?? 0) >= 2 }.map(\.party)
  }

  /// The critical milestone that is overdue longest.
  public let criticalLate: MilestoneStanding?

  /// The parties that rate the area green while a critical milestone is overdue.
  public var greenDespiteCritical: [Identifier<Party>] {
    criticalLate == nil ? [] : reported.filter { $0.rating == .green }.map(\.party)
  }

  init(_ area: Area, in dated: DatedSnapshot) {
    let ratings = AreaRatings(of: area, in: dated)
    let requests = dated.requests(of: area.id)
    self.area = area
    milestones = ratings.milestones
    reported = ratings.reported
    evidence = ratings.evidence
    reportedTrend = ReportedTrend(among: dated.knownUpdates(of: area.id))
    progress = Progress(of: milestones, asOf: dated.asOf)
    slip = milestones.lazy.filter { $0.status.isOpen && $0.slippage != nil }
      .max { ($0.slippage?.days ?? 0) < ($1.slippage?.days ?? 0) }
    criticalLate = milestones.lazy.filter { $0.milestone.isCritical && $0.overdueDays != nil }
      .max { ($0.overdueDays ?? 0) < ($1.overdueDays ?? 0) }
    nextDeadline = NextDeadline(area.id, milestones, requests, ratings.risks, in: dated)
    waiting = dated.snapshot.parties.map { Waiting(on: $0.id, among: requests) }
  }
}
