public import Foundation

/// How fast a series must grow each year from one base to reach a target.
///
/// Rule: (target / base)^(1/n) − 1 over n years, always told with its base year and value.
public struct RequiredGrowth: Sendable {
  public static let rule = "required growth"

  public let target: TradeTarget

  /// The value aimed at, stated or base times factor, in the series' unit; `nil` where neither can be told.
  public let value: Decimal?

  /// The period measured from, or `nil` where the target names none.
  public let basePeriod: Period?

  /// The value of the base, in the series' unit.
  public let baseValue: Quantity?

  /// Years from the base's end to the target's.
  public let years: Int?

  /// Growth a year in percent, or `nil` where base, target or years don't allow one.
  public let percent: Double?

  /// One row for each possible base of a target.
  static func rows(_ target: TradeTarget) -> [RequiredGrowth] {
    target.basePeriods.isEmpty
      ? [RequiredGrowth(target, from: nil)]
      : target.basePeriods.map { RequiredGrowth(target, from: $0) }
  }

  private init(_ target: TradeTarget, from basePeriod: Period?) {
    self.target = target
    self.basePeriod = basePeriod
    baseValue = target.baseValue
    let value =
      target.value?.value
      ?? target.factor.flatMap { factor in target.baseValue.map { factor.value * $0.value } }
    self.value = value
    let last = target.period?.latest?.year
    years = basePeriod?.latest.flatMap { base in last.map { $0 - base.year } }
    guard let value, let base = target.baseValue?.value, let years else {
      percent = nil
      return
    }
    percent = RequiredGrowth.percent(from: base, to: value, years: years)
  }

  /// Growth a year in percent; `nil` where base or target is not above zero, or no year lies between.
  public static func percent(from base: Decimal, to target: Decimal, years: Int) -> Double? {
    guard base > 0, target > 0, years > 0 else { return nil }
    let ratio = NSDecimalNumber(decimal: target / base).doubleValue
    return (pow(ratio, 1 / Double(years)) - 1) * 100
  }
}
