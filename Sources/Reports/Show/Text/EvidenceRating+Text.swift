import Phrasebook
import ProgrammeModel

extension EvidenceRating.Reason {
  /// The condition in words.
  func words(in context: ShowContext) -> String {
    let phrases = context.phrases
    switch condition {
    case .riskTooHigh, .riskHigh:
      let risk = context.snapshot.risks[Identifier(record.id)]
      guard let risk, let probability = risk.probability, let impact = risk.impact else {
        return "\(phrases.headings.risk.short) \(amount): \(title(in: context))"
      }
      return phrases.risk(
        score: amount, probability: probability, impact: impact, title: title(in: context))
    case .criticalMilestoneOverdue, .milestoneOverdue:
      return phrases.late(title(in: context), days: amount)
    case .slipTooLong: return "\(title(in: context)): \(phrases.slip(days: amount))"
    case .reportStale:
      let update = context.snapshot.updates[Identifier(record.id)]
      return phrases.old(update.map { context.name(of: $0.party) } ?? record.id, days: amount)
    }
  }

  private func title(in context: ShowContext) -> String {
    let found = RecordKind.byName[record.kind]?.record(context.snapshot.records, record.id)
    return found.map { context.title(of: $0) } ?? record.id
  }
}
