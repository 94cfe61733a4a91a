import Phrasebook
package import ProgrammeModel
package import TerminalKit

extension RecordView {
  static let update = RecordView(
    \.updates,
    state: { update, context in context.spans(of: update.rating, isFull: false) },
    reason: { update, context in context.text(update.text) },
    facts: { update, context in
      let words = context.phrases.areaWords
      let author = context.text(context.snapshot.author(of: update))
      return [
        context.areaRow(update.area),
        context.workstreamRow(update.workstream),
        PageRow.field(
          context.phrases.ratingHeading(party: context.name(of: update.party)).short,
          context.spans(of: update.rating, isFull: true)),
        PageRow.field(
          context.phrases.headings.date.short, update.date.map { context.phrases.short($0) }),
        PageRow.field(context.phrases.recordWords.author, author),
        PageRow.field(
          context.phrases.headings.done.inSentence,
          update.progress.map { context.phrases.percent($0) }),
        PageRow.text(context.phrases.kind(Update.kind), context.string(update.text)),
        PageRow.text(words.blockers, context.string(update.blockers)),
        PageRow.text(words.nextStep, context.string(update.nextStep)),
      ].compactMap { $0 }
    },
    parents: { names(of: $0.area) })

  static let request = RecordView(
    \.requests,
    state: { request, context in
      context.standing(of: request).map { [context.state(of: $0)] } ?? []
    },
    reason: { request, context in
      context.standing(of: request).map { context.court(of: $0) } ?? []
    },
    facts: { request, context in
      let phrases = context.phrases
      return [
        request.area.flatMap { context.areaRow($0) },
        context.workstreamRow(request.workstream),
        context.partyRow(phrases.headings.from.full, request.from),
        context.partyRow(phrases.headings.to.full, request.to),
        PageRow.field(phrases.headings.status.short, context.stateInWords(of: request)),
        PageRow.field(phrases.headings.asked.short, request.opened.map { phrases.short($0) }),
        PageRow.field(phrases.headings.due.short, request.due.map { phrases.short($0) }),
        PageRow.text(phrases.question, context.string(request.text)),
        context.standing(of: request)?.isOpen == false
          ? PageRow.text(phrases.answer, context.string(request.answer)) : nil,
      ].compactMap { $0 }
    },
    parents: { names(of: $0.area) })
}

extension Context {
  /// In whose court a request lies and for how long, or how long its answer took.
  fileprivate func court(of standing: RequestStanding) -> [Span] {
    let party = briefName(of: standing.request.to)
    guard standing.isOpen else {
      let date = standing.request.answered.map { phrases.answered(phrases.short($0)) }
      let way = phrases.way(from: briefName(of: standing.request.from), to: party, arrow: arrow)
      return [
        Span(
          [way, date, phrases.answered(inDays: standing.days)].compactMap { $0 }
            .joined(separator: " · "))
      ]
    }
    let overdue = standing.overdueDays.map { phrases.overdue(days: $0) }
    let held = milestone(heldUpBy: standing.request).map { phrases.holdsUp(title(of: $0)) }
    let parts = [phrases.waiting(on: party, days: standing.days), overdue, held]
    return [Span(parts.compactMap { $0 }.joined(separator: " · "))]
  }

  /// The same after sign and word, for the request's own page.
  fileprivate func stateInWords(of request: Request) -> [Span]? {
    standing(of: request).map { [state(of: $0), Span("   ")] + court(of: $0) }
  }

  /// The first milestone of an open request's workstream that is late for it.
  func milestone(heldUpBy request: Request) -> Milestone? {
    guard let workstream = request.workstream else { return nil }
    return dated.milestones(of: workstream).first { $0.overdueDays != nil }?.milestone
  }

  /// How a request stood on the day shown, or `nil` where it had not been opened.
  func standing(of request: Request) -> RequestStanding? {
    let isKnown = dated.isKnown(request.opened)
    return isKnown ? RequestStanding(request, in: dated) : nil
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
    let term = phrases.term(mark)
    return Span("\(glyph) \(isSpoken ? term.full : term.short)", as: role)
  }

  private func mark(of standing: RequestStanding) -> RequestMark {
    if !standing.isOpen { return .answered }
    if standing.overdueDays != nil { return .overdue }
    let daysLeft = standing.request.due.map { $0.latest - asOf } ?? .max
    return daysLeft <= dated.settings.dueSoonDays ? .dueSoon : .open
  }
}
