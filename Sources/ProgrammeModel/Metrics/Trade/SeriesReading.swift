import Foundation

/// What a trade series says on a day: its newest figure, and what is worked out from it.
///
/// Shared and never changed: there may be very many, held by lists and explanations. So it keeps the place of the newest
/// figure, and what few have beside it.
public final class SeriesReading: Sendable, Identifiable {
  public let series: TradeSeries

  /// Figures known then, by the end of their period; of several for one period, the one that counts is last.
  public let observations: [Observation]

  /// The figure whose period ends last; headlines and forecasts are left out. `nil` without any.
  public var latest: Observation? { latestPlace.map { observations[$0] } }

  private let latestPlace: Int?

  /// The newest figure against the year before; `nil` without a newest figure. Worked out as it is asked for.
  public var growth: Growth? { latestPlace.flatMap { growth(at: $0) } }

  /// The newest figure against its components; `nil` where there are none, or none for its period.
  public var reconciliation: Reconciliation? { beside?.reconciliation }

  /// One row for each target and possible base.
  public let targets: [RequiredGrowth]

  /// What the newest figure comes to in a full year, where it stands for a part of one.
  public var projection: FullYearProjection? { beside?.projection }

  private let beside: Beside?

  /// Ids of other records that say otherwise, each once: two figures of one series may be at odds, too.
  public let conflicts: [String]

  /// Figures that were said in a headline only.
  public var headlines: [Observation] { observations.filter { $0.status == .headline } }

  public var id: Identifier<TradeSeries> { series.id }

  init(_ series: TradeSeries, in dated: DatedSnapshot) {
    let observations = dated.observations(of: series)
    self.series = series
    self.observations = observations
    latestPlace = observations.lastIndex { $0.isFigure && $0.period != nil }
    beside = latestPlace.flatMap { Beside(observations[$0], of: series, in: dated) }
    targets = RequiredGrowth.rows(of: series, in: dated)
    let all = series.common.conflicts.map(\.text) + observations.flatMap(\.conflicts).map(\.text)
    conflicts = all.filter { $0 != series.common.id }.withoutRepeats
  }

  /// What is worked out from the newest figure of a series that has components, or ends within a year.
  private final class Beside: Sendable {
    let reconciliation: Reconciliation?
    let projection: FullYearProjection?

    init?(_ latest: Observation, of series: TradeSeries, in dated: DatedSnapshot) {
      let reference = series.seasonalReference.flatMap { dated.snapshot.series[$0] }
      let seasons = reference.map {
        FullYearProjection.Seasons(of: $0, known: dated.observations(of: $0))
      }
      reconciliation = Reconciliation(of: series, at: latest, in: dated)
      projection = FullYearProjection(of: latest, in: series, seasons: seasons)
      if reconciliation == nil, projection == nil { return nil }
    }
  }
}

extension SeriesReading {
  /// Figures of whole years to calculate with, the one that counts for each year, oldest year first.
  public var fullYears: [(year: Int, row: Observation)] {
    var years: [Int: Observation] = [:]
    for row in observations where row.isFigure {
      if let period = row.period, period.isFullYear, let day = period.earliest {
        years[day.year] = row
      }
    }
    return years.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The growth of each of ``observations``, worked out as it is asked for; `nil` where one has no value or no period.
  public var growths: LazyMapCollection<[Observation], Growth?> {
    let figures = FigureIndex(observations)
    return observations.lazy.map { Growth(of: $0, in: self.series, among: figures) }
  }

  /// The growth of one of ``observations``, by its place; `nil` where it has no value or no period.
  package func growth(at index: Int) -> Growth? { growth(at: index, among: observations) }

  /// The same, quicker where many are asked for.
  package func growth(at index: Int, among figures: some EarlierFigures) -> Growth? {
    Growth(of: observations[index], in: series, among: figures)
  }

  /// How far the series is from each target, once for each value aimed at.
  public func gaps(asOf: Day) -> [TargetGap] {
    struct Aim: Hashable {
      let value: Decimal
      let days: Period.Days?
    }
    let figures = TargetGap.Figures(of: self)
    var known: Set<Aim> = []
    return targets.compactMap { target in
      guard let gap = TargetGap(target, of: series, among: figures, asOf: asOf),
        known.insert(Aim(value: gap.aim, days: gap.target.period?.days)).inserted
      else { return nil }
      return gap
    }
  }

  /// The newest figure that can be held against its components.
  public func latestReconciliation(in assessment: Assessment) -> Reconciliation? {
    guard let components = ComponentFigures(of: series, in: assessment.dated) else { return nil }
    for row in observations.reversed() where row.isComparable {
      if let newest = Reconciliation(of: series, at: row, among: components) { return newest }
    }
    return nil
  }

  /// What other compilers say of the same flow.
  public func mirrors(in assessment: Assessment) -> [MirrorFigures] {
    MirrorFigures.all(of: series, in: assessment)
  }

  /// So many of ``mirrors(in:)`` at most, and how many there are.
  package func mirrors(
    atMost most: Int, in assessment: Assessment
  ) -> (figures: [MirrorFigures], count: Int) {
    MirrorFigures.first(most, of: series, in: assessment)
  }

  /// Whether another series is of another compiler and of the same flow.
  package func isMirrored(by other: TradeSeries) -> Bool { MirrorFigures.isMirror(series, other) }
}
