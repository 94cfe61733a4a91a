/// How a party rates an area.
///
/// Rule: its newest update without a workstream, else the worst of the newest of each workstream; of one day, the
/// worse. Older than twice `stale_after_days` it says nothing any more.
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
    let basis = ReportedRating.basis(updates.filter { $0.party == party })
    let age = basis?.date.map { dated.asOf - $0.latest }
    let limit = dated.settings.staleAfterDays
    self.party = party
    date = basis?.date?.latest
    ageDays = age
    isStale = age.map { $0 > limit } ?? false
    isSilent = age.map { $0 > 2 * limit } ?? false
    rating = isSilent ? .unknown : basis?.rating ?? .unknown
    update = basis?.update
  }

  private typealias Basis = (rating: Rating, date: PartialDate?, update: Identifier<Update>)

  private static func basis<Own: LazySequenceProtocol>(_ own: Own) -> Basis?
  where Own.Element == Update {
    if let basis = newest(own.filter { $0.workstream == nil }) { return basis }
    let streams = Dictionary(grouping: own, by: \.workstream).values.compactMap { newest($0) }
    return streams.max { left, right in
      (left.rating.step ?? -1, left.date?.latest.number ?? 0)
        < (right.rating.step ?? -1, right.date?.latest.number ?? 0)
    }
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
