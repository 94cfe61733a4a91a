import Phrasebook
import ProgrammeModel
import TerminalKit

extension AppState {
  /// Says to each visitor, until the first key, that nothing can be changed here.
  package mutating func greet(publicOnly: Bool) {
    beginning.greeting = .viewOnly(publicOnly: publicOnly)
    kiosk.announcement = beginning.greeting
  }

  /// Makes everything as it was at first: the first screen, without filters; the day and the language.
  package mutating func startOver() {
    screens = [beginning.root]
    history = History()
    dropToast()
    departed = nil
    kiosk = KioskStanding(announcement: beginning.greeting)
    context.language = beginning.language
    context.looks = beginning.looks
    context.firstParty = beginning.firstParty
    let isAsAtFirst =
      context.asOf == context.startDay
      && context.hidesIllustrative == beginning.hidesIllustrative
    if !isAsAtFirst {
      context.assess(asOf: context.startDay, hidesIllustrative: beginning.hidesIllustrative)
    }
  }

  /// Shows a page of a kiosk's round as if nobody had touched it, and says whether it has anything to show.
  mutating func show(_ page: KioskPage, in language: Language?) -> Bool {
    startOver()
    kiosk.announcement = nil
    if let language { context.language = language }
    do {
      try open(named: page.name)
    } catch {
      return false
    }
    history = History()
    return top.subject.map { context.record($0) != nil } ?? !top.isEmpty(in: context)
  }

  /// Whether the page in view is about something that is rated red.
  var isRed: Bool { top.mark(in: context)?.role == .bad }
}
