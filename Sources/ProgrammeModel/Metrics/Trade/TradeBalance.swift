public import Foundation

/// What exports and imports of one period say of each other.
///
/// Rule: balance X − M, coverage X / M, export share X / (X + M).
public struct TradeBalance: Metric {
  public static let rule = "balance, coverage and export share"

  public let exports: Quantity
  public let imports: Quantity
  public let restsOn: [RecordName]

  public init(exports: Quantity, imports: Quantity, restsOn: [RecordName]) {
    self.exports = exports
    self.imports = imports
    self.restsOn = restsOn
  }

  public var value: Decimal { balance }

  /// The balances that the rounding of both allows.
  public var spread: ClosedRange<Decimal>? {
    let (out, back) = (exports.interval, imports.interval)
    return (out.lowerBound - back.upperBound)...(out.upperBound - back.lowerBound)
  }

  /// In the series' unit; negative where imports are larger.
  public var balance: Decimal { exports.value - imports.value }

  /// Exports over imports; `nil` where nothing is imported.
  public var coverage: Decimal? {
    imports.value > 0 ? exports.value / imports.value : nil
  }

  /// Exports over both; `nil` where there is no trade.
  public var exportShare: Decimal? {
    let total = exports.value + imports.value
    return total > 0 ? exports.value / total : nil
  }
}
