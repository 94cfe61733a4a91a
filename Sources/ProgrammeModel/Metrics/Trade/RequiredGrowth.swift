public import Foundation

/// How fast a series must grow each year from one base to reach a target.
///
/// Rule: (target / base)^(1/n) − 1 over n years, always told with its base year and value. A base
/// that the series publishes later than the day is left out.
public struct RequiredGrowth: Metric {
  public static let rule = "required growth"

  public let series: TradeSeries
  public let target: TradeTarget

  /// The value aimed at, stated or base times factor, in the series' unit; `nil` where neither can be told.
  public let aim: Decimal?

  /// The period measured from, or `nil` where the target names none.
  public let basePeriod: Period?

  /// The value of the base, in the series' unit.
  public let baseValue: Quantity?

  /// Years from the base's end to the target's.
  public let years: Int?

  /// Growth a year in percent, or `nil` where base, target or years don't allow one.
  public let percent: Double?

  public var value: Double? { percent }
  public var restsOn: [RecordName] { series.names(with: target) }

  /// The growths that the rounding of target and base allows.
  public var spread: ClosedRange<Decimal>? {
    guard let years, let base = baseValue?.interval, let aim else { return nil }
    let aims = target.value?.interval ?? aim...aim
    guard
      let least = Self.percent(from: base.upperBound, to: aims.lowerBound, years: years),
      let most = Self.percent(from: base.lowerBound, to: aims.upperBound, years: years)
    else { return nil }
    return Decimal(least)...Decimal(most)
  }

  /// A row for each possible base of each target that was known by the day; a target of which none was, without a base.
  static func rows(of series: TradeSeries, in dated: DatedSnapshot) -> [RequiredGrowth] {
    let all = series.targets.map { (target: $0, rows: rows($0, of: series)) }
    let known = all.map { $0.rows.filter { isBaseKnown($0, in: dated) } }
    let withBase = Set(known.joined().map(\.target.period?.days))
    var told: Set<Aim> = []
    return zip(all, known).flatMap { target, known in
      let row = RequiredGrowth(withoutBase: target.target, of: series)
      let isNew = !withBase.contains(row.target.period?.days) && !target.rows.isEmpty
      guard known.isEmpty, isNew,
        told.insert(Aim(days: row.target.period?.days, value: row.aim ?? 0)).inserted
      else { return known }
      return [row]
    }
  }

  /// What one target shares with others that say the same of other bases.
  private struct Aim: Hashable {
    let days: Period.Days?
    let value: Decimal
  }

  /// Whether the base's period had begun, and no figure of the series for it was published only later.
  private static func isBaseKnown(_ row: RequiredGrowth, in dated: DatedSnapshot) -> Bool {
    guard let period = row.basePeriod else { return true }
    guard period.earliest.map({ $0 <= dated.asOf }) ?? true else { return false }
    let known = row.series.observations.lazy.filter { $0.period?.days == period.days }
      .map { dated.dayKnown($0).map { $0 <= dated.asOf } ?? true }
    return known.isEmpty || known.contains(true)
  }

  /// One row for each possible base of a target.
  static func rows(_ target: TradeTarget, of series: TradeSeries) -> [RequiredGrowth] {
    target.basePeriods.isEmpty
      ? [RequiredGrowth(target, of: series, from: nil)]
      : target.basePeriods.map { RequiredGrowth(target, of: series, from: $0) }
  }

  private init(_ target: TradeTarget, of series: TradeSeries, from basePeriod: Period?) {
    self.series = series
    self.target = target
    self.basePeriod = basePeriod
    baseValue = target.baseValue
    let aim =
      target.value?.value
      ?? target.factor.flatMap { factor in target.baseValue.map { factor.value * $0.value } }
    self.aim = aim
    let last = target.period?.latest?.year
    years = basePeriod?.latest.flatMap { base in last.map { $0 - base.year } }
    guard let aim, let base = target.baseValue?.value, let years else {
      percent = nil
      return
    }
    percent = RequiredGrowth.percent(from: base, to: aim, years: years)
  }

  private init(withoutBase target: TradeTarget, of series: TradeSeries) {
    (self.series, self.target, aim) = (series, target, target.value?.value)
    (basePeriod, baseValue, years, percent) = (nil, nil, nil, nil)
  }

  /// Growth a year in percent; `nil` where base or target is not above zero, or no year lies between.
  public static func percent(from base: Decimal, to target: Decimal, years: Int) -> Double? {
    guard base > 0, target > 0, years > 0 else { return nil }
    let ratio = (target / base).double
    return (pow(ratio, 1 / Double(years)) - 1) * 100
  }
}
