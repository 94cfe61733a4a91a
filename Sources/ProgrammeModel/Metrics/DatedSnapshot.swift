/// Updates that were known on a day, newest first, read one by one.
package typealias KnownUpdates = LazyFilterSequence<DatedGroups<Area, Update>.Known>

/// A snapshot as it was known on a day, with illustrative records or without.
///
/// What has no date of its own counts as always known.
public struct DatedSnapshot: Sendable {
  public let snapshot: Snapshot

  /// The day that everything is seen from.
  public let asOf: Day

  /// Whether records marked illustrative are left out.
  public let hidesIllustrative: Bool

  /// Whether counts of a period that still runs are known: from the day on that the data pins, or always where it pins none.
  let knowsRunningCounts: Bool

  public init(_ snapshot: Snapshot, asOf: Day, hidesIllustrative: Bool = false) {
    let pinned = snapshot.hasProgramme ? snapshot.programme.asOf?.earliest : nil
    self.init(
      snapshot, asOf: asOf, hidesIllustrative: hidesIllustrative,
      knowsRunningCounts: pinned.map { asOf >= $0 } ?? true)
  }

  private init(_ snapshot: Snapshot, asOf: Day, hidesIllustrative: Bool, knowsRunningCounts: Bool) {
    self.snapshot = snapshot
    self.asOf = asOf
    self.hidesIllustrative = hidesIllustrative
    self.knowsRunningCounts = knowsRunningCounts
  }

  /// The same as it was known on another day, to be compared with this one: running counts are known on both or on neither.
  public func on(_ day: Day) -> DatedSnapshot {
    DatedSnapshot(
      snapshot, asOf: day, hidesIllustrative: hidesIllustrative,
      knowsRunningCounts: knowsRunningCounts)
  }

  /// The limits in days that the programme sets.
  public var settings: Programme.Settings { snapshot.programme.settings }

  /// Whether a record is to be shown at all.
  public func shows(_ record: some Record) -> Bool {
    !(hidesIllustrative && record.isIllustrative)
  }

  /// Whether a record is to be shown, and was known by the day.
  package func knows(_ record: some Record) -> Bool {
    shows(record) && (record.knownFrom(in: snapshot.records).map { $0 <= asOf } ?? true)
  }

  /// Whether a record may be looked at: one that was known, and any source, since what is shown may rest on a later one.
  package func opens<R: Record>(_ record: R) -> Bool {
    R.kind == Source.kind ? shows(record) : knows(record)
  }

  /// The day from which something dated is known.
  package func dayKnown(_ date: PartialDate) -> Day { snapshot.records.dayKnown(date) }

  /// Whether something dated is known; always without a date.
  package func isKnown(_ date: PartialDate?) -> Bool { date.map { dayKnown($0) <= asOf } ?? true }

  /// The day from which a figure is known: its publication, or else the end of its period; `nil` where no date tells.
  func dayKnown(_ row: Observation) -> Day? {
    dayKnown(published: row.published, over: row.period)
  }

  /// The same of a figure of which only these are read.
  func dayKnown(published: PartialDate?, over period: Period?) -> Day? {
    published.map { dayKnown($0) } ?? period?.latest
  }

  /// Areas in the programme's own order, then by id.
  public var areas: [Area] {
    snapshot.areas.filter(shows).sorted { left, right in
      (left.order ?? Int.max, left.common.id) < (right.order ?? Int.max, right.common.id)
    }
  }

  public func workstreams(of area: Identifier<Area>) -> [Workstream] {
    snapshot.index.workstreamsByArea[area].filter(shows)
  }

  public func milestones(of area: Identifier<Area>) -> [MilestoneStanding] {
    standing(snapshot.index.milestonesByArea.members(of: area))
  }

  public func milestones(of workstream: Identifier<Workstream>) -> [MilestoneStanding] {
    standing(snapshot.index.milestonesByWorkstream.members(of: workstream))
  }

  /// No copy of the records is made on the way, and none of the list as it grows: an area may have very many.
  private func standing(_ milestones: some Collection<Milestone>) -> [MilestoneStanding] {
    var standings: [MilestoneStanding] = []
    standings.reserveCapacity(milestones.count)
    for milestone in milestones where shows(milestone) {
      standings.append(MilestoneStanding(milestone, in: self))
    }
    return standings
  }

  /// Updates on an area that had been written, newest first; of one day, in table order.
  public func updates(of area: Identifier<Area>) -> [Update] { Array(knownUpdates(of: area)) }

  /// The same, each read only when it is asked for.
  package func knownUpdates(of area: Identifier<Area>) -> KnownUpdates {
    snapshot.index.updatesByArea.known(area, on: asOf).filter { shows($0) }
  }

  /// Requests that had been opened, oldest first.
  public var requests: [RequestStanding] { standing(snapshot.requests) }

  public func requests(of area: Identifier<Area>) -> [RequestStanding] {
    standing(snapshot.index.requestsByArea.members(of: area))
  }

  private func standing(_ requests: some Sequence<Request>) -> [RequestStanding] {
    requests.lazy.filter { shows($0) && isKnown($0.opened) }
      .map { RequestStanding($0, in: self) }.sorted { $0.days > $1.days }
  }

  /// Risks that had been seen.
  public func risks(of area: Identifier<Area>) -> [Risk] {
    snapshot.index.risksByArea[area].filter { shows($0) && isKnown($0.opened) }
  }

  /// Decisions that had been taken, newest first.
  public func decisions(of area: Identifier<Area>) -> [Decision] {
    Array(snapshot.index.decisionsByArea.known(area, on: asOf).filter { shows($0) })
  }

  /// Practices of every area that had been shared, or that have no date, by id.
  public var practices: [PracticeStanding] { standing(Array(snapshot.practices)) }

  /// Practices that had been shared, or that have no date.
  public func practices(of area: Identifier<Area>) -> [PracticeStanding] {
    standing(snapshot.index.practicesByArea[area])
  }

  private func standing(_ practices: [Practice]) -> [PracticeStanding] {
    practices.filter { shows($0) && isKnown($0.shared) }.map { PracticeStanding($0, in: self) }
  }

  /// Decisions of an event that had been taken, newest first.
  public func decisions(of event: Identifier<Event>) -> [Decision] {
    Array(snapshot.index.decisionsByEvent.known(event, on: asOf).filter { shows($0) })
  }

  /// Agreements that were known, by id, each as it stood.
  public var agreements: [AgreementStanding] {
    snapshot.agreements.filter(knows).map { AgreementStanding($0, in: self) }
  }

  /// Sources that had been published, by id.
  public var sources: [Source] { snapshot.sources.filter(knows) }

  /// The agreements that took the place of one, or are to take it.
  func successors(of agreement: Agreement) -> [Agreement] {
    snapshot.agreements.filter { $0.supersedes.contains(agreement.id) }
  }

  /// Series, by id.
  public var series: [TradeSeries] { snapshot.series.filter(shows) }

  /// Figures of a series that had been published, by the end of their period.
  ///
  /// Of several for one period the one that counts is last, whatever their order in the file: see `ObservationOrder`.
  public func observations(of series: TradeSeries) -> [Observation] {
    let known = orders(of: series) { _ in true }
    let isAsStored =
      known.count == series.observations.count
      && zip(known, known.dropFirst()).allSatisfy { $0 < $1 }
    return isAsStored
      ? series.observations : known.sorted().map { series.observations[$0.position] }
  }

  /// The figure that counts among those that had been published and fit; `nil` where none does.
  func observation(
    of series: TradeSeries, where fits: (Observation) -> Bool
  ) -> Observation? {
    orders(of: series, where: fits).max().map { series.observations[$0.position] }
  }

  private func orders(
    of series: TradeSeries, where fits: (Observation) -> Bool
  ) -> [ObservationOrder] {
    series.observations.enumerated().compactMap { position, row in
      guard dayKnown(row).map({ $0 <= asOf }) ?? true, fits(row) else { return nil }
      return ObservationOrder(row, at: position, asOf: asOf)
    }
  }
}
