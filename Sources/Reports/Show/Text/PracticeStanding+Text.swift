import Phrasebook
import ProgrammeModel

extension PracticeStanding {
  /// What is shared by whom, how far it got, and what came of it.
  func write(to page: inout PlainPage, in context: ShowContext) {
    let phrases = context.phrases
    page.line(context.markedTitle(of: practice))
    let reached = stageDate.map { " \(phrases.short($0))" } ?? ""
    let facts = [
      context.way(from: practice.from, to: practice.to),
      practice.form.map { phrases.term($0).full }, phrases.term(stage).full + reached,
    ]
    page.line(facts.compactMap { $0 }.joined(separator: " · "), level: 2)
    page.line(phrases.recordWords.outcome, context.text(outcome), level: 2)
  }
}
