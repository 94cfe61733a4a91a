/// What the areas of each rating weigh together.
public struct AreaWeights: Hashable, Sendable {
  public static let red: Set<Rating> = [.red]
  public static let unknown: Set<Rating> = [.unknown]

  /// An area without a rating is not among them.
  public static let amberAndWorse = Set(Rating.allCases.filter { ($0.step ?? 0) >= 2 })

  /// What all areas weigh.
  public let ofAll: Double

  private let weights: [Rating: Double]

  init(_ areas: [(rating: Rating, weight: Double)]) {
    ofAll = areas.reduce(0) { $0 + $1.weight }
    weights = areas.reduce(into: [:]) { $0[$1.rating, default: 0] += $1.weight }
  }

  /// What the areas of some ratings weigh together.
  public func weight(of ratings: Set<Rating>) -> Double {
    Rating.allCases.reduce(0) { ratings.contains($1) ? $0 + weights[$1, default: 0] : $0 }
  }

  /// The weight of some ratings in that of all, from 0 to 1; nought where nothing weighs anything.
  public func share(of ratings: Set<Rating>) -> Double {
    ofAll > 0 ? weight(of: ratings) / ofAll : 0
  }
}
