import DashboardUI
import ProgrammeModel
import Reports

extension ViewOptions {
  /// What the screens draw from; what is kept counts where nothing else was asked for.
  func context(for snapshot: Snapshot, keeping kept: Settings) -> Context {
    Context(
      snapshot: snapshot,
      language: language(kept: kept.language),
      asOf: day(for: snapshot), isPinned: isPinned(for: snapshot),
      hidesIllustrative: sourcedOnly || kept.illustrative == false,
      firstParty: (party ?? kept.party).map { Identifier($0) }, ownDay: snapshot.ownDay)
  }

  /// What documents are made from.
  func showContext(for snapshot: Snapshot, since: ShowSince = .meeting) throws -> ShowContext {
    try checkParty(of: snapshot)
    let kept = SettingsFile.kept(forCityOf: party == nil ? snapshot : nil)
    let dated = DatedSnapshot(
      snapshot, asOf: day(for: snapshot), hidesIllustrative: sourcedOnly)
    return ShowContext(
      Assessment(dated), language: language(kept: kept.language), badge: badge(for: snapshot),
      since: since, firstParty: (party ?? kept.party).map { Identifier($0) })
  }
}
