import Phrasebook
import ProgrammeModel

extension EventsDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    page.title(heading(context.phrases.titles.events.full, in: context))
    page.events(
      shown.items, ifEmpty: emptyWord(context.emptyPlaces.events, in: context),
      in: context)
  }
}
