package import ProgrammeModel

extension AppState {
  /// Notes which day it is; a session that shows today goes along, one that has travelled stays where it is.
  package mutating func note(today: Day) {
    guard !context.isPinned, today != context.ownDay else { return }
    holdSelections()
    context.begin(on: today)
  }
}

extension Context {
  mutating func begin(on today: Day) {
    let follows = asOf == startDay
    startDay = today
    ownDay = today
    if follows { assess(asOf: today) }
  }
}
