extension AreaStanding {
  /// How the words on an area are too far apart.
  public enum Difference: Sendable {
    /// A party rates it green while a critical milestone is late, which makes the evidence amber at best.
    case greenDespiteCritical(ReportedRating, late: MilestoneStanding)

    /// A party's word is two steps or more better than the evidence.
    case overrated(ReportedRating)

    /// The best and the worst of the parties' words, two steps or more apart, in the programme's order of parties.
    case apart(ReportedRating, ReportedRating)
  }

  /// The gravest way in which the words on it differ; `nil` where they agree.
  public var difference: Difference? {
    guard isMismatch else { return nil }
    if let late = criticalLate, let word = reported.first(where: { $0.rating == .green }) {
      return .greenDespiteCritical(word, late: late)
    }
    let overratedBy = overratedBy
    if let word = reported.first(where: { overratedBy.contains($0.party) }) {
      return .overrated(word)
    }
    guard let (best, worst) = extremes else { return nil }
    let words = reported.filter { [best.party, worst.party].contains($0.party) }
    return words.count == 2 ? .apart(words[0], words[1]) : nil
  }

  /// The first of the best words and the first of the worst, of those that are known; `nil` where none is.
  package var extremes: (best: ReportedRating, worst: ReportedRating)? {
    let known = reported.filter { $0.rating.step != nil }
    let best = known.min { ($0.rating.step ?? 0) < ($1.rating.step ?? 0) }
    let worst = known.max { ($0.rating.step ?? 0) < ($1.rating.step ?? 0) }
    return best.flatMap { best in worst.map { (best, $0) } }
  }
}
