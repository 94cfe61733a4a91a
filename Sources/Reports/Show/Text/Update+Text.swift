import Phrasebook
import ProgrammeModel

extension Update {
  /// Who said what and when, with what stands in the way and what comes next.
  func write(to page: inout PlainPage, in context: ShowContext) {
    let words = context.phrases.areaWords
    let stream = workstream.flatMap { context.visible($0) }
      .map { context.title(of: $0, in: context.snapshot.workstreams) }
    let head = [
      context.words(date), context.name(of: party), context.words(rating), stream,
      context.author(of: self), progress.map { context.phrases.percent($0) },
    ].compactMap { $0 }.joined(separator: " · ")
    page.line(head + (isIllustrative ? " ◇" : ""))
    page.line(context.text(text), level: 2)
    page.line(words.blockers, context.text(blockers), level: 2)
    page.line(words.nextStep, context.text(nextStep), level: 2)
  }
}
