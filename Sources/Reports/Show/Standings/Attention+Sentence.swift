import Phrasebook
import ProgrammeModel

extension Attention {
  /// What is the matter, in a line: `late 41 d: Metro, signalling exchange plan`.
  func sentence(in context: ShowContext) -> String {
    let phrases = context.phrases
    let title = context.text(title) ?? id
    let areaName = area.map { context.title(of: $0, in: context.snapshot.areas) } ?? ""
    let partyName = party.map { context.name(of: $0) } ?? ""
    let days = days ?? 0
    switch kind {
    case .late: return phrases.late(days: days, area: areaName, title: title)
    case .waits:
      return "\(phrases.waiting(on: partyName, days: days)): \(title)"
    case .differs: return "\(areaName): \(difference(in: context))"
    case .risk: return "\(areaName): \(risk(in: context, title: title))"
    case .silent: return "\(areaName): \(phrases.silent(partyName, days: days))"
    case .stale: return "\(areaName): \(phrases.old(partyName, days: days))"
    case .file: return phrases.broken(id)
    }
  }

  /// The words that are furthest apart: a party's and the evidence's, else those of two parties.
  func difference(in context: ShowContext) -> String {
    let phrases = context.phrases
    guard let standing = area.flatMap({ context.assessment.area($0) }) else { return "" }
    if let party, let reported = standing.reported.first(where: { $0.party == party }) {
      return phrases.differ(
        context.name(of: party), reported.rating, evidence: standing.evidence.rating)
    }
    let known = standing.reported.filter { $0.rating.step != nil }
      .sorted { ($0.rating.step ?? 0) < ($1.rating.step ?? 0) }
    guard let best = known.first, let worst = known.last else { return "" }
    return phrases.differ(
      context.name(of: best.party), best.rating, context.name(of: worst.party), worst.rating)
  }

  private func risk(in context: ShowContext, title: String) -> String {
    let phrases = context.phrases
    guard let risk = context.snapshot.risks[Identifier(id)], let probability = risk.probability,
      let impact = risk.impact
    else {
      return "\(phrases.riskReaches(score: score ?? 0, limit: EvidenceRating.redScore)): \(title)"
    }
    return phrases.risk(
      score: score ?? 0, probability: probability, impact: impact, title: title)
  }
}
