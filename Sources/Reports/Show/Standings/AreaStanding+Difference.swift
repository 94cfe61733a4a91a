import Phrasebook
import ProgrammeModel

extension AreaStanding {
  /// How the words on it differ, the gravest first; `nil` where they agree.
  func difference(in context: ShowContext) -> String? {
    let phrases = context.phrases
    return switch difference {
    case .greenDespiteCritical(let word, let late):
      phrases.green(
        context.name(of: word.party), criticalLate: context.title(of: late.milestone),
        days: late.overdueDays ?? 0)
    case .overrated(let word):
      phrases.differ(context.name(of: word.party), word.rating, evidence: evidence.rating)
    case .apart(let first, let second):
      phrases.differ(
        context.name(of: first.party), first.rating, context.name(of: second.party), second.rating)
    case nil: nil
    }
  }
}
