import ArgumentParser
import CursesBackend
import DashboardUI
import Phrasebook

/// The work of a kiosk's session: none that changes anything, and what its clock asks for.
struct KioskWork: OutsideWork {
  private var clock: KioskClock
  private let directory: OpenedDirectory

  init(_ clock: KioskClock, in directory: OpenedDirectory) {
    self.clock = clock
    self.directory = directory
  }

  mutating func perform(
    _ effect: BrowseEffect, in session: inout Session<Browse>
  ) -> SessionEnding? {
    session.perform(effect)
  }

  var timeout: Int? { clock.due.map { max(0, $0 - MonotonicClock.milliseconds) } }

  mutating func tick(_ session: inout Session<Browse>) -> SessionEnding? {
    let phrases = session.state.context.phrases
    if session.state.context.isDirectoryLost, directory.isReplaced {
      return .told(phrases.directoryReplaced, .comeAgain)
    }
    let isOver = clock.tick(&session.state, at: MonotonicClock.milliseconds)
    return isOver ? .told(phrases.ended, .success) : nil
  }

  mutating func admitsKeys(in session: inout Session<Browse>) -> Bool {
    clock.touch(&session.state, at: MonotonicClock.milliseconds)
  }
}
