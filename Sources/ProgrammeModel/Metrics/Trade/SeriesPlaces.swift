/// Where each series stands among those that are shown.
struct SeriesPlaces: AssessedOnce {
  let places: [Identifier<TradeSeries>: Int]

  init(_ assessment: Assessment) {
    places = Dictionary(
      zip(assessment.trade.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
  }
}
