import DashboardUI
import ProgrammeModel
import Reports

extension ViewOptions {
  /// What the screens draw from.
  func context(for snapshot: Snapshot) -> Context {
    Context(
      snapshot: snapshot, language: resolvedLanguage, asOf: day(for: snapshot),
      isPinned: isPinned(for: snapshot), hidesIllustrative: sourcedOnly,
      ownDay: ownDay(of: snapshot))
  }

  /// What documents are made from.
  func showContext(for snapshot: Snapshot, since: ShowSince = .meeting) -> ShowContext {
    let dated = DatedSnapshot(
      snapshot, asOf: day(for: snapshot), hidesIllustrative: sourcedOnly)
    return ShowContext(
      Assessment(dated), language: resolvedLanguage, badge: badge(for: snapshot), since: since)
  }
}
