import Phrasebook
import ProgrammeModel

extension RequestStanding {
  /// What is asked, by whom and since when, and the answer once there is one.
  func write(to page: inout PlainPage, in context: ShowContext) {
    let phrases = context.phrases
    page.line(context.markedTitle(of: request))
    let state =
      isOpen
      ? phrases.waiting(on: context.name(of: request.to), days: days)
      : phrases.answered(context.words(request.answered))
    let facts = [
      context.way(from: request.from, to: request.to),
      request.opened.map { phrases.asked(phrases.short($0)) },
      request.due.map { phrases.due(phrases.short($0)) }, state,
      overdueDays.map { phrases.overdue(days: $0) },
    ]
    page.line(facts.compactMap { $0 }.joined(separator: " · "), level: 2)
    page.line(phrases.question, context.text(request.text), level: 2)
    page.line(phrases.answer, isOpen ? nil : context.text(request.answer), level: 2)
  }
}
