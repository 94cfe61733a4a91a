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

  /// How the words on its area differ.
  func difference(in context: ShowContext) -> String {
    area.flatMap { context.assessment.area($0) }?.difference(in: context) ?? ""
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
