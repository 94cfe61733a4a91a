import Phrasebook
import ProgrammeModel

extension AreaStanding {
  /// How the words on it differ, the gravest first; `nil` where they agree.
  func difference(in context: ShowContext) -> String? {
    guard isMismatch else { return nil }
    return criticalDifference(in: context) ?? evidenceDifference(in: context)
      ?? partiesDifference(in: context)
  }

  /// Green is reported while a critical milestone is late.
  private func criticalDifference(in context: ShowContext) -> String? {
    guard let late = criticalLate, let party = greenDespiteCritical.first else { return nil }
    return context.phrases.green(
      context.name(of: party), criticalLate: context.title(of: late.milestone),
      days: late.overdueDays ?? 0)
  }

  /// A party's word is better than the evidence.
  private func evidenceDifference(in context: ShowContext) -> String? {
    guard let word = reported.first(where: { overratedBy.contains($0.party) }) else { return nil }
    return context.phrases.differ(
      context.name(of: word.party), word.rating, evidence: evidence.rating)
  }

  /// The best and the worst of the parties' words.
  private func partiesDifference(in context: ShowContext) -> String? {
    let known = reported.filter { $0.rating.step != nil }
      .sorted { ($0.rating.step ?? 0) < ($1.rating.step ?? 0) }
    guard let best = known.first, let worst = known.last else { return nil }
    return context.phrases.differ(
      context.name(of: best.party), best.rating, context.name(of: worst.party), worst.rating)
  }
}
