import Phrasebook
import ProgrammeModel

extension AreasDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    page.title(context.phrases.titles.areas.full)
    page.areas(in: context)
    for standing in context.assessment.areas {
      page.line(
        standing.difference(in: context).map { "! \(context.title(of: standing.area)): \($0)" })
    }
  }
}
