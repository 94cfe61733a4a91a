/// The figures of a series' components, each found at once by its days: both may have very many.
struct ComponentFigures: Sendable {
  let series: [TradeSeries]
  private let figures: [Identifier<TradeSeries>: FigureIndex]

  /// `nil` where there are no components, or not all of them can be added up.
  init?(of series: TradeSeries, in dated: DatedSnapshot) {
    guard let components = dated.components(of: series) else { return nil }
    self.series = components
    figures = Dictionary(
      components.map { ($0.id, FigureIndex(dated.observations(of: $0))) },
      uniquingKeysWith: { first, _ in first })
  }

  func figure(of component: TradeSeries, in period: Period) -> Observation? {
    figures[component.id]?.figure(of: period)
  }
}

extension DatedSnapshot {
  /// The series that should add up to one; `nil` where there are none, or one of them is not shown or counts in another unit.
  func components(of series: TradeSeries) -> [TradeSeries]? {
    guard !series.components.isEmpty else { return nil }
    var components: [TradeSeries] = []
    for id in series.components {
      guard let component = snapshot.series[id], shows(component), component.unit == series.unit,
        component.multiplier == series.multiplier
      else { return nil }
      components.append(component)
    }
    return components
  }
}
