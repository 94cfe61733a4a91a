package import ProgrammeModel

/// What a series' values are in.
package struct MeasuredUnit: Hashable, Sendable {
  /// An ISO 4217 currency, `persons`, `percent` or `tonnes`.
  package let code: String

  /// The power of ten: 9 for billions.
  package let power: Int

  package init(code: String, power: Int) {
    self.code = code
    self.power = power
  }

  /// The unit of a series' values.
  package init(_ series: TradeSeries) {
    self.init(code: series.unit, power: series.multiplier)
  }
}
