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
    var spans = context.nameSpans(of: standing.area, as: .title) + [Span("  ")]
    spans += context.spans(of: standing.evidence.rating, isFull: true)
    if let reason = standing.evidence.reasons.first {
      spans.append(Span(": " + context.words(of: reason)))
    }
    if !standing.greenDespiteCritical.isEmpty {
      let words = context.phrases.greenWithCriticalLate.full
      spans += [Span(" · ", as: .muted), Span("! \(words)", as: .alert)]
    } else if !standing.overratedBy.isEmpty {
      spans += [Span(" · ", as: .muted), Span("! \(context.phrases.overRated.full)", as: .alert)]
    } else if standing.isMismatch {
      spans += [Span(" · ", as: .muted), Span("! \(context.phrases.mismatch.full)", as: .alert)]
    }
    return DetailLine(spans, key: KeyHint("w", context.phrases.commands.why.word))
  }
}

extension Context {
  /// Why an area has its rating, all that is amber or worse in one line.
  func reasons(of standing: AreaStanding) -> String {
    let words = standing.evidence.reasons.map { self.words(of: $0) }
    return words.isEmpty ? phrases.areaWords.noMilestoneLate : words.joined(separator: "; ")
  }

  /// Who rates an area green while a critical milestone of it is late, and which; `nil` where nobody does.
  func greenDespiteCritical(_ standing: AreaStanding) -> String? {
    guard let party = standing.greenDespiteCritical.first, let late = standing.criticalLate else {
      return nil
    }
    return phrases.green(
      briefName(of: party), criticalLate: title(of: late.milestone), days: late.overdueDays ?? 0)
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
      return phrases.old(update.map { briefName(of: $0.party) } ?? "", days: reason.amount)
    }
  }

  /// The screen of the record that made an area's evidence rating so; `nil` where nothing did.
  func causeScreen(of area: Identifier<Area>) -> (any Screen)? {
    assessment.area(area)?.evidence.reasons.first.flatMap { screen(for: $0.record) }
  }

  /// What a party owes, for a phrase.
  func owing(_ waiting: Waiting) -> Owing {
    Owing(party: briefName(of: waiting.party), count: waiting.count, oldestDays: waiting.oldestDays)
  }
}
