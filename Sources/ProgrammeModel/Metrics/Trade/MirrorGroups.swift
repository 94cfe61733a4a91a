/// The series that are shown, in groups of those that mirror one another, so that the mirrors of one are found without looking at all.
struct MirrorGroups: AssessedOnce {
  private let groups: [Flow: [Int]]

  /// One flow between two places, as the first of them by code reports it; shares of it stand by themselves.
  private struct Flow: Hashable {
    let place, other: String
    let flow: TradeSeries.Flow
    let isShare: Bool

    init?(_ series: TradeSeries) {
      guard series.reporter != series.partner else { return nil }
      let isFirst = series.reporter < series.partner
      place = isFirst ? series.reporter : series.partner
      other = isFirst ? series.partner : series.reporter
      flow = isFirst ? series.flow : series.flow.seenFromPartner
      isShare = series.isShare
    }
  }

  init(_ assessment: Assessment) {
    var groups: [Flow: [Int]] = [:]
    for (place, reading) in assessment.trade.enumerated() {
      if let flow = Flow(reading.series) { groups[flow, default: []].append(place) }
    }
    self.groups = groups
  }

  /// The places among the series that are shown of a series and its mirrors, in their order; none where it can have none.
  func places(with series: TradeSeries) -> [Int] {
    Flow(series).flatMap { groups[$0] } ?? []
  }
}
