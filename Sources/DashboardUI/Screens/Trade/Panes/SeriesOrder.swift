import Phrasebook
import ProgrammeModel

/// Series of the cities first, then of their countries; of one pair totals first.
struct SeriesOrder: AssessedOnce {
  let readings: [SeriesReading]
  let ids: [String]

  /// The unit of most series, which stands once in the pane's title.
  let commonUnit: MeasuredUnit?

  init(_ assessment: Assessment) {
    let parties = Set(assessment.snapshot.parties.compactMap(\.subdivision))
    func order(_ series: TradeSeries) -> (Int, String, Int, String) {
      let flow = TradeSeries.Flow.allCases.firstIndex(of: series.flow) ?? 0
      let isOwn = parties.contains(series.reporter) || parties.contains(series.partner)
      return (isOwn ? 0 : 1, series.reporter, flow, series.common.id)
    }
    readings = assessment.trade.sorted { order($0.series) < order($1.series) }
    ids = readings.map(\.series.common.id)
    var counts: [MeasuredUnit: Int] = [:]
    var most: (unit: MeasuredUnit, count: Int)?
    for reading in assessment.trade {
      counts[MeasuredUnit(reading.series), default: 0] += 1
    }
    for reading in assessment.trade {
      let unit = MeasuredUnit(reading.series)
      if let count = counts[unit], count > most?.count ?? 0 { most = (unit, count) }
    }
    commonUnit = most?.unit
  }
}
