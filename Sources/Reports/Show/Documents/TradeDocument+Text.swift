import Phrasebook
import ProgrammeModel

extension TradeDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    let phrases = context.phrases
    page.title(phrases.titles.trade.full)
    if context.assessment.trade.isEmpty { page.line(phrases.emptyStates.series) }
    for reading in context.assessment.trade {
      reading.summary(in: context, onto: &page)
      reading.figures(in: context, onto: &page)
    }
  }
}
