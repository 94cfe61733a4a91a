import Phrasebook
import ProgrammeModel

extension AreasDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    page.title(heading(context.phrases.titles.areas.full, in: context))
    page.areas(
      shown.items, ifEmpty: emptyWord(context.emptyPlaces.areas, in: context), in: context)
    for standing in shown.items {
      page.line(
        standing.difference(in: context).map { "! \(context.title(of: standing.area)): \($0)" })
    }
  }
}
