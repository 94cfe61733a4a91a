import DashboardUI
import ProgrammeModel

extension AppState {
  /// A session that shows today goes along at midnight.
  mutating func noteToday() {
    guard !context.isPinned else { return }
    note(today: snapshot.today)
  }
}
