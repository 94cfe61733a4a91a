import DashboardUI
import Phrasebook
import ProgrammeModel
import Search
import TerminalKit

extension AppState<Browse> {
  /// A session on the overview, on the day that the data pins.
  init(overviewOf snapshot: Snapshot) {
    let context = Context(
      snapshot: snapshot, language: .english, asOf: snapshot.ownDay, isPinned: true)
    self.init(context, root: OverviewScreen())
    size = Size(width: 120, height: 40)
  }

  /// A session on a named screen of a data directory, drawn once.
  init(at path: String, opening name: String) throws {
    self.init(overviewOf: try Loader(path: path).snapshot())
    try open(named: name)
    _ = render()
  }

  /// Does at once what the screens wait for, such as the search, which the run loop does beside the keyboard.
  func makeReady() {
    for work in wantedWork { work() }
  }
}

extension Snapshot {
  /// The day that it pins, or else the last one of its period.
  var ownDay: Day {
    programme.asOf?.earliest ?? programme.period?.latest ?? Day(number: 0)
  }
}
