import ProgrammeModel

/// Which series the overview shows: the cities' own, and the one between their countries with a way to a target.
struct HeadlineSeries: AssessedOnce {
  /// A total of one of the parties, with components where there is one.
  let own: SeriesReading?

  /// Another with targets and several years, best between the countries.
  let wider: SeriesReading?

  /// The ids of both, as the trade pane lists them.
  let ids: [String]

  init(_ assessment: Assessment) {
    let parties = Set(assessment.snapshot.parties.compactMap(\.subdivision))
    let known = assessment.trade.filter { $0.latest != nil }
    own =
      known.filter { parties.contains($0.series.reporter) && $0.series.flow == .total }
      .max { $0.series.components.count < $1.series.components.count }
      ?? known.first { $0.series.flow == .total } ?? known.first
    let ownID = own?.id
    wider =
      known.filter { $0.id != ownID && $0.series.flow == .total }
      .max { HeadlineSeries.weight($0) < HeadlineSeries.weight($1) }
    ids = [own, wider].compactMap { $0?.series.common.id }
  }

  private static func weight(_ reading: SeriesReading) -> Int {
    (reading.targets.isEmpty ? 0 : 1000) + reading.fullYears.count
  }
}
