import Phrasebook
import ProgrammeModel

extension TradeDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    let phrases = context.phrases
    page.title(heading(phrases.titles.trade.full, in: context))
    if shown.items.isEmpty { page.line(emptyWord(context.emptyPlaces.series, in: context)) }
    for reading in shown.items {
      reading.summary(in: context, onto: &page)
      reading.figures(in: context, onto: &page)
    }
  }
}
