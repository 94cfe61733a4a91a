import DashboardUI
import ProgrammeModel

extension ViewOptions {
  /// What the screens draw from.
  func context(for snapshot: Snapshot) -> Context {
    Context(
      snapshot: snapshot, language: resolvedLanguage, asOf: day(for: snapshot),
      isPinned: isPinned(for: snapshot), hidesIllustrative: sourcedOnly)
  }
}
