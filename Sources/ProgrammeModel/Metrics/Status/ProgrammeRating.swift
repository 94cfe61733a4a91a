/// How the programme as a whole stands, from the evidence ratings of its areas by weight.
///
/// Rule, in this order: red if a critical area is red or red has 25 % of the weight; unknown if unknown has 50 %; amber if
/// any area is red, or amber and worse have 25 %; else green. Never an average of colours.
public struct ProgrammeRating: Metric {
  public static let rule = "programme roll-up"

  /// What red, or amber and worse, must weigh to decide, from 0 to 1.
  public static let decisiveShare = 0.25

  /// What areas without a rating must weigh to decide, from 0 to 1.
  public static let unknownShare = 0.5

  public let rating: Rating

  /// Areas by evidence rating.
  public let counts: [Rating: Int]

  /// What the areas of each rating weigh together.
  public let weights: AreaWeights

  /// The critical areas that are red.
  public let criticalReds: [Area]

  /// Which part of the rule decided.
  public let reason: Reason

  private let areas: [(area: Area, rating: Rating)]

  public var value: Rating { rating }

  /// Its areas, the worst first.
  public var restsOn: [RecordName] {
    areas.enumerated().sorted { left, right in
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
    let ratings = areas.map { (area: $0.area, rating: rated($0)) }
    counts = ratings.reduce(into: [:]) { $0[$1.rating, default: 0] += 1 }
    weights = AreaWeights(ratings.map { ($0.rating, $0.area.weight) })
    criticalReds = ratings.filter { $0.rating == .red && $0.area.isCritical }.map(\.area)
    self.areas = ratings
    reason = Self.reason(weights, anyRed: counts[.red] != nil, isCritical: !criticalReds.isEmpty)
    rating =
      switch reason {
      case .criticalAreaRed, .redWeight: .red
      case .unknownWeight, .noAreas: .unknown
      case .anyRed, .amberWeight: .amber
      case .green: .green
      }
  }

  private static func reason(_ weights: AreaWeights, anyRed: Bool, isCritical: Bool) -> Reason {
    guard weights.ofAll > 0 else { return .noAreas }
    if isCritical { return .criticalAreaRed }
    if weights.share(of: AreaWeights.red) >= decisiveShare { return .redWeight }
    if weights.share(of: AreaWeights.unknown) >= unknownShare { return .unknownWeight }
    if anyRed { return .anyRed }
    if weights.share(of: AreaWeights.amberAndWorse) >= decisiveShare { return .amberWeight }
    return .green
  }
}
