import Phrasebook

extension AreasDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    page.title(context.phrases.titles.areas.full)
    page.areas(in: context)
  }
}
