/// How the programme as a whole stands, from the evidence ratings of its areas by weight.
///
/// Rule, in this order: red if a critical area is red or red has 25 % of the weight; unknown if unknown has 50 %; amber if
/// any area is red, or amber and worse have 25 %; else green. Never an average of colours.
public struct ProgrammeRating: Metric {
  public static let rule = "programme roll-up"

  public let rating: Rating

  /// Areas by evidence rating.
  public let counts: [Rating: Int]

  /// Which part of the rule decided.
  public let reason: Reason

  private let weighted: [Weighted]

  public var value: Rating { rating }

  /// Its areas, the worst first.
  public var restsOn: [RecordName] {
    weighted.enumerated().sorted { left, right in
      let (first, second) = (left.element.rating.step ?? -1, right.element.rating.step ?? -1)
      return first != second ? first > second : left.offset < right.offset
    }.map(\.element.area.name)
  }

  /// What can decide.
  public enum Reason: String, Sendable {
    case criticalAreaRed = "critical-area-red"
    case redWeight = "red-weight"
    case unknownWeight = "unknown-weight"
    case anyRed = "any-red"
    case amberWeight = "amber-weight"
    case green
    case noAreas = "no-areas"
  }

  /// - Parameter rated: which rating of an area counts: the evidence's, or one party's.
  init(of areas: [AreaStanding], by rated: (AreaStanding) -> Rating = { $0.evidence.rating }) {
    let weighted = areas.map { Weighted(area: $0.area, rating: rated($0)) }
    self.weighted = weighted
    counts = weighted.reduce(into: [:]) { $0[$1.rating, default: 0] += 1 }
    reason = ProgrammeRating.reason(weighted)
    rating =
      switch reason {
      case .criticalAreaRed, .redWeight: .red
      case .unknownWeight, .noAreas: .unknown
      case .anyRed, .amberWeight: .amber
      case .green: .green
      }
  }

  private struct Weighted {
    let area: Area
    let rating: Rating
  }

  private static func reason(_ areas: [Weighted]) -> Reason {
    let total = areas.reduce(0) { $0 + $1.area.weight }
    guard total > 0 else { return .noAreas }
    func share(_ matches: (Rating) -> Bool) -> Double {
      areas.filter { matches($0.rating) }.reduce(0) { $0 + $1.area.weight } / total
    }
    let reds = areas.filter { $0.rating == .red }
    if reds.contains(where: \.area.isCritical) { return .criticalAreaRed }
    if share({ $0 == .red }) >= 0.25 { return .redWeight }
    if share({ $0 == .unknown }) >= 0.5 { return .unknownWeight }
    if !reds.isEmpty { return .anyRed }
    if share({ ($0.step ?? 0) >= 2 }) >= 0.25 { return .amberWeight }
    return .green
  }
}
