import Phrasebook
import ProgrammeModel

extension Decision {
  /// What was decided and by whom, with the actions that follow.
  func write(to page: inout PlainPage, in context: ShowContext) {
    let words = context.phrases.areaWords
    page.line("\(context.words(date)) · \(context.markedTitle(of: self))")
    page.line(context.text(text), level: 2)
    page.line(words.decidedBy, context.text(decidedBy), level: 2)
    for action in actions {
      let state =
        action.isDone(by: context.asOf) ? "\(words.done) \(context.words(action.done))" : words.open
      let due = action.due.map { context.phrases.due(context.phrases.short($0)) }
      let facts = [context.text(action.title), owner(of: action, in: context), due, state]
      page.line(facts.compactMap { $0 }.joined(separator: " · "), level: 2)
    }
  }

  /// Who answers for an action, where this audience may know it.
  func owner(of action: Action, in context: ShowContext) -> String? {
    context.visible(action.owner).map { id in
      let contact = context.snapshot.contacts[Identifier(id)].map { context.title(of: $0) }
      return contact ?? context.name(of: Identifier(id))
    }
  }
}
