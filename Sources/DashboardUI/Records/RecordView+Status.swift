import Phrasebook
package import ProgrammeModel
package import TerminalKit

extension RecordView {
  static let update = RecordView(
    \.updates,
    state: { update, context in [context.rating(update.rating)] },
    reason: { update, context in context.text(update.text) },
    facts: { update, context in
      let words = context.phrases.areaWords
      return [
        Fact(
          context.phrases.ratingHeading(party: context.name(of: update.party)).short,
          [context.ratingInFull(update.rating)]),
        Fact(
          context.phrases.headings.date.short, update.date.map { context.phrases.short($0) }),
        Fact(context.phrases.kind(Update.kind), text: context.string(update.text)),
        Fact(words.blockers, text: context.string(update.blockers)),
        Fact(words.nextStep, text: context.string(update.nextStep)),
      ].compactMap { $0 }
    })

  static let request = RecordView(
    \.requests,
    state: { request, context in
      context.standing(of: request).map { [context.state(of: $0)] } ?? []
    },
    reason: { request, context in
      guard let standing = context.standing(of: request) else { return [] }
      let party = context.name(of: request.to)
      return [Span(context.phrases.waiting(on: party, days: standing.days))]
    },
    facts: { request, context in
      let phrases = context.phrases
      return [
        Fact(
          phrases.headings.fromTo.short,
          phrases.way(
            from: context.name(of: request.from), to: context.name(of: request.to), arrow: "→")),
        Fact(phrases.headings.asked.short, request.opened.map { phrases.short($0) }),
        Fact(phrases.headings.due.short, request.due.map { phrases.short($0) }),
        Fact(phrases.question, text: context.string(request.text)),
        Fact(phrases.answer, text: context.string(request.answer)),
      ].compactMap { $0 }
    })
}

extension Context {
  /// How a request stood on the day shown, or `nil` where it had not been opened.
  func standing(of request: Request) -> RequestStanding? {
    dated.requests.first { $0.id == request.id }
  }

  /// Where a request stands, as sign and word.
  package func state(of standing: RequestStanding) -> Span {
    let mark = mark(of: standing)
    let (glyph, role): (String, Role) =
      switch mark {
      case .answered: ("●", .good)
      case .overdue: ("▲", .caution)
      case .dueSoon: ("○", .caution)
      case .open: ("○", .muted)
      }
    return Span("\(glyph) \(phrases.term(mark).short)", as: role)
  }

  private func mark(of standing: RequestStanding) -> RequestMark {
    if !standing.isOpen { return .answered }
    if standing.overdueDays != nil { return .overdue }
    let daysLeft = standing.request.due.map { $0.latest - asOf } ?? .max
    return daysLeft <= dated.settings.dueSoonDays ? .dueSoon : .open
  }
}
