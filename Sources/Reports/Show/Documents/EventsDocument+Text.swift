import Phrasebook
import ProgrammeModel

extension EventsDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    page.title(context.phrases.titles.events.full)
    page.events(context.assessment.events, in: context)
  }
}
