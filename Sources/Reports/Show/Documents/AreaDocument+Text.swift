import Phrasebook
import ProgrammeModel

extension AreaDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    let titles = context.phrases.titles
    let dated = context.dated
    page.title(context.markedTitle(of: standing.area))
    summary(to: &page, in: context)
    page.title(titles.workstreams.full)
    plan(to: &page, in: context)
    page.list(titles.summary.full, dated.updates(of: standing.id)) { update, page in
      update.write(to: &page, in: context)
    }
    page.list(titles.requests.full, dated.requests(of: standing.id)) { request, page in
      request.write(to: &page, in: context)
    }
    page.list(titles.practices.full, dated.practices(of: standing.id)) { practice, page in
      practice.write(to: &page, in: context)
    }
    page.list(titles.risks.full, dated.risks(of: standing.id)) { risk, page in
      risk.write(to: &page, in: context)
    }
    page.list(titles.decisions.full, dated.decisions(of: standing.id)) { decision, page in
      decision.write(to: &page, in: context)
    }
  }

  /// Every word on how it stands: the parties', the evidence's with its reasons, progress and what waits.
  private func summary(to page: inout PlainPage, in context: ShowContext) {
    let phrases = context.phrases
    for reported in standing.reported {
      let age = reported.date.map { phrases.reported(phrases.short($0), days: context.asOf - $0) }
      page.line(
        context.name(of: reported.party),
        [context.words(reported.rating), age].compactMap { $0 }.joined(separator: " · "))
    }
    page.line(
      phrases.headings.evidence.full, "≈ " + context.words(standing.evidence.rating))
    for reason in standing.evidence.reasons { page.line(reason.words(in: context), level: 2) }
    page.line(standing.difference(in: context).map { "! \($0)" })
    if let progress = standing.progress {
      page.line(
        "≈ "
          + phrases.done(context.share(progress.done), of: context.share(progress.planned)))
    }
    page.line(phrases.headings.slip.full, standing.slipDays.map { "≈ " + phrases.slip(days: $0) })
    page.line(
      phrases.headings.deadline.full, standing.nextDeadline.map { context.words($0.date) })
    for waiting in standing.waiting where waiting.count > 0 {
      page.line(
        phrases.owes(
          Owing(
            party: context.name(of: waiting.party), count: waiting.count,
            oldestDays: waiting.oldestDays)))
    }
  }

  private func plan(to page: inout PlainPage, in context: ShowContext) {
    let streams = context.dated.workstreams(of: standing.id)
    if streams.isEmpty { page.line(context.emptyPlaces.workstreams) }
    for stream in streams {
      page.line(context.markedTitle(of: stream))
      page.table(
        context.dated.milestones(of: stream.id).map { $0.cells(in: context) }, level: 2)
    }
    page.table(direct(context.dated).map { $0.cells(in: context) })
  }
}

extension PlainPage {
  /// A section of a list; nothing where the list is empty.
  fileprivate mutating func list<Item>(
    _ title: String, _ items: [Item], _ write: (Item, inout PlainPage) -> Void
  ) {
    guard !items.isEmpty else { return }
    self.title(title)
    for item in items { write(item, &self) }
  }
}
