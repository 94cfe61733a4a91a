import Phrasebook
import ProgrammeModel
import TerminalKit

extension Context {
  /// Why an area has its evidence rating, in few words.
  func words(for reason: EvidenceRating.Reason) -> [Span] {
    let settings = dated.settings
    let title = title(of: reason.record)
    let text =
      switch reason.condition {
      case .criticalMilestoneOverdue:
        phrases.criticalOverdue(days: reason.amount, limit: settings.slipRedDays)
      case .milestoneOverdue: phrases.late(days: reason.amount)
      case .slipTooLong: phrases.slips(days: reason.amount, limit: settings.slipAmberDays)
      case .riskTooHigh:
        phrases.riskReaches(score: reason.amount, limit: EvidenceRating.redScore)
      case .riskHigh:
        phrases.riskReaches(score: reason.amount, limit: EvidenceRating.amberScore)
      case .reportStale: phrases.stale(days: reason.amount, limit: settings.staleAfterDays)
      }
    return [Span(text), Span(", \(title)", as: .muted)]
  }

  /// The threshold of the rule behind a reason: `red from 20`.
  func threshold(of reason: EvidenceRating.Reason) -> String {
    let settings = dated.settings
    return switch reason.condition {
    case .criticalMilestoneOverdue: phrases.threshold(.red, overDays: settings.slipRedDays)
    case .milestoneOverdue: phrases.threshold(.amber, fromDays: 1)
    case .slipTooLong: phrases.threshold(.amber, overDays: settings.slipAmberDays)
    case .riskTooHigh: phrases.threshold(.red, from: EvidenceRating.redScore)
    case .riskHigh: phrases.threshold(.amber, from: EvidenceRating.amberScore)
    case .reportStale: phrases.threshold(.amber, overDays: settings.staleAfterDays)
    }
  }
}
