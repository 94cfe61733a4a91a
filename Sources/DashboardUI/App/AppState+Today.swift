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
  /// Goes along to another day that the programme pins from now on; a session that was asked for a day stays on it, and one
  /// whose pin can't be read any more on the last that could.
  mutating func followPin() {
    guard let pin = snapshot.programme.asOf else { return }
    let before = lastPin
    lastPin = pin
    guard isPinned, let before, pin != before else { return }
    if startDay == ownDay {
      begin(on: pin.earliest)
    } else {
      ownDay = pin.earliest
    }
  }

  mutating func begin(on today: Day) {
    let follows = asOf == startDay
    startDay = today
    ownDay = today
    if follows { assess(asOf: today) }
  }
}
