/// How a party rates an area.
///
/// Rule: its newest update without a workstream, else the worst of the newest of each workstream; of one day, the
/// worse. Older than twice `stale_after_days` an update says nothing any more; of workstreams only the newest is kept where
/// all are as old.
public struct ReportedRating: Metric {
  public static let rule = "reported rating"

  public let party: Identifier<Party>

  /// Unknown where the party never reported, or fell silent.
  public let rating: Rating

  /// The day of the update it rests on, or `nil` where there is none.
  public let date: Day?

  /// Days from that update to the as-of day.
  public let ageDays: Int?

  /// Older than `stale_after_days`.
  public let isStale: Bool

  /// Older than twice `stale_after_days`: shown as unknown.
  public let isSilent: Bool

  /// The update it rests on.
  public let update: Identifier<Update>?

  public var value: Rating { rating }

  public var restsOn: [RecordName] {
    update.map { [RecordName(kind: Update.kind, id: $0.text)] } ?? []
  }

  /// - Parameter updates: those on the area that were known, newest first; no more are read than decide.
  package init(
    by party: Identifier<Party>, among updates: KnownUpdates, in dated: DatedSnapshot
  ) {
    let limit = dated.settings.staleAfterDays
    let basis = ReportedRating.basis(
      updates.filter { $0.party == party }, heardFrom: dated.asOf + -2 * limit)
    let age = basis?.date.map { dated.asOf - $0.latest }
    self.party = party
    date = basis?.date?.latest
    ageDays = age
    isStale = age.map { $0 > limit } ?? false
    isSilent = age.map { $0 > 2 * limit } ?? false
    rating = isSilent ? .unknown : basis?.rating ?? .unknown
    update = basis?.update
  }

  private typealias Basis = (rating: Rating, date: PartialDate?, update: Identifier<Update>)

  /// - Parameter day: what was written of a workstream before it gives way to what was written later.
  private static func basis<Own: LazySequenceProtocol>(_ own: Own, heardFrom day: Day) -> Basis?
  where Own.Element == Update {
    if let basis = newest(own.filter { $0.workstream == nil }) { return basis }
    let streams = Dictionary(grouping: own, by: \.workstream).values.compactMap { newest($0) }
    let heard = streams.filter { $0.date.map { $0.latest >= day } ?? true }
    return heard.min { worstFirst($0) < worstFirst($1) }
      ?? streams.min { newestFirst($0) < newestFirst($1) }
  }

  private static func worstFirst(_ basis: Basis) -> (Int, Int, String) {
    (-(basis.rating.step ?? -1), -number(basis), basis.update.text)
  }

  private static func newestFirst(_ basis: Basis) -> (Int, Int, String) {
    (-number(basis), -(basis.rating.step ?? -1), basis.update.text)
  }

  private static func number(_ basis: Basis) -> Int {
    basis.date.map { Int($0.latest.number) } ?? 0
  }

  /// The newest; of one day, the worse. One without a date gives way to any that has one.
  private static func newest(_ updates: some Sequence<Update>) -> Basis? {
    var basis: Basis?
    for update in updates {
      if let found = basis, let date = found.date {
        guard update.date?.latest == date.latest else { break }
        if (update.rating.step ?? -1) <= (found.rating.step ?? -1) { continue }
      } else if basis != nil, update.date == nil {
        continue
      }
      basis = (update.rating, update.date, update.id)
    }
    return basis
  }
}
