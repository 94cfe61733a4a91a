public import Foundation

/// What two compilers say of the same flow: their figures for one period, and how far they lie apart.
///
/// Rule: gap = one figure − the other's; its percentage is of the larger, so that both sides tell the same.
public struct MirrorFigures: Sendable {
  public static let rule = "mirror figures"

  /// The series that is looked at.
  public let own: TradeSeries

  /// The series of the same pair and flow, seen from either side, by another compiler.
  public let other: TradeSeries

  /// The newest period that both have figures for, then earlier ones.
  public let pairs: [Pair]

  /// Why the two are not compared.
  public let refusal: Refusal?

  /// The ids that it rests on.
  public var restsOn: [String] { [own.common.id, other.common.id] }

  /// Why two compilers' series are not compared.
  public enum Refusal: String, Sendable {
    case scopesDiffer = "not compared: scopes differ"
    case scopeUnknown = "not compared: a scope is not stated"
    case unitsDiffer = "not compared: units differ"
    case noCommonPeriod = "not compared: no period in common"
  }

  /// Two figures for one period.
  public struct Pair: Sendable {
    public let period: Period
    public let own: Observation
    public let other: Observation
    public let values: (own: Quantity, other: Quantity)

    /// Own minus the other's, in the series' unit.
    public var gap: Decimal { values.own.value - values.other.value }

    /// The gaps that the rounding of both allows.
    public var interval: ClosedRange<Decimal> {
      let (own, other) = (values.own.interval, values.other.interval)
      return (own.lowerBound - other.upperBound)...(own.upperBound - other.lowerBound)
    }

    /// Whether rounding alone can explain the gap.
    public var isWithinRounding: Bool { interval.contains(0) }

    /// The size of the gap in percent of the larger figure; `nil` where that is not above zero.
    public var percent: Decimal? {
      let larger = max(values.own.value, values.other.value)
      return larger > 0 ? abs(gap) / larger * 100 : nil
    }
  }

  private init?(of own: TradeSeries, against other: TradeSeries, in dated: DatedSnapshot) {
    guard MirrorFigures.isMirror(own, other) else { return nil }
    self.own = own
    self.other = other
    let pairs = MirrorFigures.pairs(own, other, in: dated)
    refusal = MirrorFigures.refusal(own, other) ?? (pairs.isEmpty ? .noCommonPeriod : nil)
    self.pairs = refusal == nil ? pairs : []
  }

  /// Every other series of the same pair and flow, those that can be compared first, then by id.
  static func all(of series: TradeSeries, in dated: DatedSnapshot) -> [MirrorFigures] {
    let found = dated.series.compactMap { MirrorFigures(of: series, against: $0, in: dated) }
    return found.filter { $0.refusal == nil } + found.filter { $0.refusal != nil }
  }

  private static func isMirror(_ own: TradeSeries, _ other: TradeSeries) -> Bool {
    let isShare = own.unit == "percent" || other.unit == "percent"
    guard own.id != other.id, own.reporter != own.partner, !isShare || own.unit == other.unit
    else { return false }
    if own.reporter == other.reporter, own.partner == other.partner {
      return own.flow == other.flow
    }
    return own.reporter == other.partner && own.partner == other.reporter
      && other.flow == own.flow.seenFromPartner
  }

  private static func refusal(_ own: TradeSeries, _ other: TradeSeries) -> Refusal? {
    if own.unit != other.unit || own.multiplier != other.multiplier { return .unitsDiffer }
    if own.scope == .unknown || other.scope == .unknown { return .scopeUnknown }
    return own.scope == other.scope ? nil : .scopesDiffer
  }

  private static func pairs(
    _ own: TradeSeries, _ other: TradeSeries, in dated: DatedSnapshot
  ) -> [Pair] {
    let others = SeriesReading.known(other, in: dated).filter(\.isComparable)
    return SeriesReading.known(own, in: dated).filter(\.isComparable).reversed().compactMap { row in
      guard let period = row.period, let value = row.value,
        let match = others.last(where: { $0.period?.covers(sameDaysAs: period) ?? false }),
        let matched = match.value
      else { return nil }
      return Pair(period: period, own: row, other: match, values: (value, matched))
    }
  }
}

extension TradeSeries.Flow {
  /// The same flow as the partner reports it: its imports are the reporter's exports.
  var seenFromPartner: TradeSeries.Flow {
    switch self {
    case .export: .import
    case .import: .export
    default: self
    }
  }
}

extension Observation {
  /// Whether it is a measured figure of a period that can be told.
  var isComparable: Bool {
    value != nil && period != nil && status != .headline && status != .missing
      && status != .forecast && period?.isDoubtful == false
  }
}
