/// Why a reader may not see all records that there are.
package enum Reserve: Hashable, Sendable {
  /// Some are withheld from an audience.
  case withheld(from: Audience)

  /// Those that are made up are hidden.
  case illustrative
}

extension DatedSnapshot {
  /// Why there may be records of a kind that the reader doesn't see, what is withheld before what is hidden; `nil` where all
  /// are shown.
  package func reserve(of kind: String) -> Reserve? {
    if snapshot.withholds(kind) { return .withheld(from: snapshot.audience) }
    return hidesIllustrative ? .illustrative : nil
  }

  /// What sums over records of every kind leave out.
  package var reserves: [Reserve] {
    (snapshot.audience == .internal ? [] : [.withheld(from: snapshot.audience)])
      + (hidesIllustrative ? [.illustrative] : [])
  }
}
