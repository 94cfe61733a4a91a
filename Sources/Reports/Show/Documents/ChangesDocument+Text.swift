import Phrasebook
import ProgrammeModel

extension ChangesDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    let phrases = context.phrases
    page.title(heading(headline(in: context), in: context))
    guard since != nil else {
      page.line(phrases.noMeeting)
      return
    }
    page.line(meeting.map { context.markedTitle(of: $0.event) })
    if shown.items.isEmpty { page.line(emptyWord(phrases.nothingChanged, in: context)) }
    for group in Change.Group.allCases {
      let own = shown.items.filter { $0.group == group }
      if own.isEmpty { continue }
      page.title("\(phrases.changeGroup(group)) \(phrases.number(own.count))")
      page.table(own.map { $0.cells(in: context) })
    }
  }
}
