public import Foundation

/// Whether the components of a series add up to it.
///
/// Rule: each value stands for ± half a unit of its last digit; sum and total agree when their intervals meet.
public struct Reconciliation: Metric {
  public static let rule = "reconciliation"

  public let series: TradeSeries

  /// The figure that the parts are to make.
  public let row: Observation
  public let total: Quantity
  public let period: Period
  public let parts: [Part]

  /// In the series' unit, exact.
  public let sum: Decimal

  /// The sums that the rounding of the parts allows.
  public let sumInterval: ClosedRange<Decimal>

  /// Total minus sum.
  public var residual: Decimal { total.value - sum }

  public var value: Decimal { residual }

  /// The residuals that the rounding of total and parts allows.
  public var spread: ClosedRange<Decimal>? {
    let whole = total.interval
    return (whole.lowerBound - sumInterval.upperBound)...(whole.upperBound - sumInterval.lowerBound)
  }

  public var restsOn: [RecordName] {
    (series.names(with: [row]) + parts.flatMap { $0.series.names(with: [$0.row]) }).withoutRepeats
  }

  /// Whether rounding alone can explain the residual.
  public var isWithinRounding: Bool { sumInterval.overlaps(total.interval) }

  /// Whether a part counts other goods than the total, or doesn't say which.
  public let scopesDiffer: Bool

  /// One component's figure for the period.
  public struct Part: Sendable {
    public let series: TradeSeries
    public let row: Observation
    public let value: Quantity
  }

  /// Exports less imports, where both are parts and count the same goods; `nil` otherwise.
  public var balance: TradeBalance? {
    guard let exports = parts.first(where: { $0.series.flow == .export }),
      let imports = parts.first(where: { $0.series.flow == .import }),
      exports.series.scope == imports.series.scope
    else { return nil }
    let names = [exports, imports].flatMap { $0.series.names(with: [$0.row]) }
    return TradeBalance(
      exports: exports.value, imports: imports.value, restsOn: names.withoutRepeats)
  }

  /// `nil` where there are no components, or one of them has no figure for the period.
  init?(of series: TradeSeries, at row: Observation, in dated: DatedSnapshot) {
    guard let components = dated.components(of: series) else { return nil }
    self.init(of: series, at: row, among: components) { component, period in
      Reconciliation.row(of: component, in: period, dated)
    }
  }

  /// The same of components whose figures are found at once.
  init?(of series: TradeSeries, at row: Observation, among components: ComponentFigures) {
    self.init(of: series, at: row, among: components.series) { components.figure(of: $0, in: $1) }
  }

  private init?(
    of series: TradeSeries, at row: Observation, among components: [TradeSeries],
    figure: (TradeSeries, Period) -> Observation?
  ) {
    guard let total = row.value, let period = row.period else { return nil }
    var parts: [Part] = []
    for component in components {
      guard let part = figure(component, period), let value = part.value else { return nil }
      parts.append(Part(series: component, row: part, value: value))
    }
    self.series = series
    self.row = row
    self.total = total
    self.period = period
    self.parts = parts
    sum = parts.reduce(0) { $0 + $1.value.value }
    let low = parts.reduce(0) { $0 + $1.value.interval.lowerBound }
    let high = parts.reduce(0) { $0 + $1.value.interval.upperBound }
    sumInterval = low...high
    let scopes = Set(parts.map(\.series.scope) + [series.scope])
    scopesDiffer = scopes.count > 1
  }

  private static func row(
    of component: TradeSeries, in period: Period, _ dated: DatedSnapshot
  ) -> Observation? {
    dated.observation(of: component) { row in
      row.isFigure && (row.period?.covers(sameDaysAs: period) ?? false)
    }
  }
}
