import Phrasebook
import ProgrammeModel

extension Risk {
  /// What may go wrong, how much it weighs, and what is done about it.
  func write(to page: inout PlainPage, in context: ShowContext) {
    let phrases = context.phrases
    page.line(context.markedTitle(of: self))
    let facts = [
      weight(in: context), phrases.term(status).full, response.map { phrases.term($0).full },
      party.map { context.name(of: $0) },
      reviewDue.map { phrases.review(phrases.short($0)) },
    ]
    page.line(facts.compactMap { $0 }.joined(separator: " · "), level: 2)
    page.line(phrases.areaWords.mitigation, context.text(mitigation), level: 2)
  }

  private func weight(in context: ShowContext) -> String? {
    if let probability, let impact {
      return context.phrases.score(probability: probability, impact: impact)
    }
    return level.map { context.phrases.term($0).full }
  }
}
