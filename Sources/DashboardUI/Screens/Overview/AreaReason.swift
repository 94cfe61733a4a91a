import Phrasebook
import ProgrammeModel
import TerminalKit

/// Why an area has its evidence rating, in one line.
struct AreaReason {
  private let standing: AreaStanding
  private let context: Context

  init(_ standing: AreaStanding, in context: Context) {
    self.standing = standing
    self.context = context
  }

  var line: DetailLine {
    var spans = context.text(standing.area.title, as: .title) + [Span("  ")]
    spans += context.spans(of: standing.evidence.rating, isFull: true)
    if let reason = standing.evidence.reasons.first {
      spans.append(Span(": " + context.words(of: reason)))
    }
    if !standing.overratedBy.isEmpty {
      spans += [Span(" · ", as: .muted), Span("! \(context.phrases.overRated.full)", as: .alert)]
    } else if standing.isMismatch {
      spans += [Span(" · ", as: .muted), Span("! \(context.phrases.mismatch.full)", as: .alert)]
    }
    return DetailLine(spans)
  }
}

extension Context {
  /// Why an area has its rating, all that is amber or worse in one line.
  func reasons(of standing: AreaStanding) -> String {
    let words = standing.evidence.reasons.map { self.words(of: $0) }
    return words.isEmpty ? phrases.areaWords.noMilestoneLate : words.joined(separator: "; ")
  }

  /// A condition that made an area amber or red, in words.
  func words(of reason: EvidenceRating.Reason) -> String {
    switch reason.condition {
    case .riskTooHigh, .riskHigh:
      guard let risk = snapshot.risks[Identifier(reason.record.id)] else { return reason.record.id }
      return phrases.risk(
        score: reason.amount, probability: risk.probability ?? 0, impact: risk.impact ?? 0,
        title: title(of: risk))
    case .criticalMilestoneOverdue, .milestoneOverdue:
      return phrases.late(
        title(of: Identifier(reason.record.id), in: snapshot.milestones), days: reason.amount)
    case .slipTooLong:
      let name = title(of: Identifier<Milestone>(reason.record.id), in: snapshot.milestones)
      return "\(name) \(phrases.slip(days: reason.amount))"
    case .reportStale:
      let update = snapshot.updates[Identifier(reason.record.id)]
      return phrases.old(update.map { name(of: $0.party) } ?? "", days: reason.amount)
    }
  }

  /// What a party owes, for a phrase.
  func owing(_ waiting: Waiting) -> Owing {
    Owing(party: name(of: waiting.party), count: waiting.count, oldestDays: waiting.oldestDays)
  }
}
