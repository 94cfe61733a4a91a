/// What two compilers say of the same flow, period by period.
public struct MirrorFigures: Sendable {
  /// The series that is looked at.
  public let own: TradeSeries

  /// The series of the same pair and flow, seen from either side, by another compiler.
  public let other: TradeSeries

  /// The newest period that both have figures for, then earlier ones.
  public let pairs: [MirrorGap]

  /// Why the two are not compared.
  public let refusal: Refusal?

  /// Why two compilers' series are not compared.
  public enum Refusal: String, Sendable {
    case scopesDiffer = "not compared: scopes differ"
    case scopeUnknown = "not compared: a scope is not stated"
    case unitsDiffer = "not compared: units differ"
    case noCommonPeriod = "not compared: no period in common"
  }

  /// - Parameter other: A mirror of the first.
  private init(of own: TradeSeries, against other: TradeSeries, in dated: DatedSnapshot) {
    self.own = own
    self.other = other
    let difference = MirrorFigures.refusal(own, other)
    pairs = difference == nil ? MirrorFigures.pairs(own, other, in: dated) : []
    refusal = difference ?? (pairs.isEmpty ? .noCommonPeriod : nil)
  }

  /// Every other series of the same pair and flow, those that can be compared first, then by id.
  static func all(of series: TradeSeries, in assessment: Assessment) -> [MirrorFigures] {
    first(.max, of: series, in: assessment).figures
  }

  /// So many of ``all(of:in:)`` as are asked for at most, and how many there are: of very many the others are only counted.
  static func first(
    _ most: Int, of series: TradeSeries, in assessment: Assessment
  ) -> (figures: [MirrorFigures], count: Int) {
    var (compared, refused): ([MirrorFigures], [MirrorFigures]) = ([], [])
    let places = assessment.once(MirrorGroups.self).places(with: series)
    for place in places {
      if compared.count == most { break }
      let other = assessment.trade[place].series
      guard isMirror(series, other) else { continue }
      let figures = MirrorFigures(of: series, against: other, in: assessment.dated)
      if figures.refusal == nil {
        compared.append(figures)
      } else if refused.count < most {
        refused.append(figures)
      }
    }
    let isAmongThem = assessment.series(series.id) != nil
    let count = places.count - (isAmongThem && !places.isEmpty ? 1 : 0)
    return (compared + refused.prefix(most - compared.count), count)
  }

  static func isMirror(_ own: TradeSeries, _ other: TradeSeries) -> Bool {
    guard own.id != other.id, own.reporter != own.partner, own.isShare == other.isShare
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
  ) -> [MirrorGap] {
    var others: [Period.Days: Observation] = [:]
    for row in dated.observations(of: other) where row.isComparable {
      if let days = row.period?.days { others[days] = row }
    }
    return dated.observations(of: own).filter(\.isComparable).reversed().compactMap { row in
      guard let period = row.period, let value = row.value, let match = others[period.days],
        let matched = match.value
      else { return nil }
      return MirrorGap(
        period: period, series: (own, other), own: row, other: match, values: (value, matched))
    }
  }
}

extension TradeSeries {
  /// Whether its figures are shares of something, which are no mirror of what they are shares of.
  var isShare: Bool { unit == "percent" }
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
  var isComparable: Bool { isFigure && period?.isDoubtful == false }
}
