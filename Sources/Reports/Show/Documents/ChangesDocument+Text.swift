import Phrasebook
import ProgrammeModel

extension ChangesDocument {
  func write(to page: inout PlainPage, in context: ShowContext) {
    let phrases = context.phrases
    page.title(title(in: context))
    guard let changes else {
      page.line(phrases.noMeeting)
      return
    }
    page.line(meeting.map { context.markedTitle(of: $0.event) })
    if changes.all.isEmpty { page.line(phrases.nothingChanged) }
    for group in Change.Group.allCases {
      let own = changes.of(group)
      if own.isEmpty { continue }
      page.title("\(phrases.changeGroup(group)) \(phrases.number(own.count))")
      page.table(own.map { $0.cells(in: context) })
    }
  }
}
