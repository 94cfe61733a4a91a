import Phrasebook
import ProgrammeModel
import TerminalKit

extension Context {
  /// How many areas have each rating by the evidence: `4 ● green   1 ■ red`, with blanks after it.
  var countsOfAreas: [Span] {
    let counts = assessment.rating.counts
    return Rating.allCases.filter { counts[$0, default: 0] > 0 }.flatMap { rating in
      [Span("\(phrases.number(counts[rating, default: 0])) ")]
        + spans(of: rating, isFull: false) + [Span("   ")]
    }
  }

  /// Which part of the rule decided the programme's rating.
  var rollUpReason: [Span] {
    guard assessment.rating.reason != .noAreas else { return [] }
    let reason = assessment.once(RollUpShares.self).reason(in: self)
    return [
      Context.derivedMark,
      Span(phrases.programme(assessment.rating.rating, because: reason), as: .muted),
    ]
  }
}

/// What the areas of each rating weigh together.
struct RollUpShares: AssessedOnce {
  private let rating: ProgrammeRating
  private let redWeight, amberWeight, unknownWeight: Double
  private let redCount, amberCount: Int
  private let criticalArea: Identifier<Area>?

  init(_ assessment: Assessment) {
    let areas = assessment.areas
    let total = areas.reduce(0) { $0 + $1.area.weight }
    func share(_ areas: [AreaStanding]) -> Double {
      total > 0 ? areas.reduce(0) { $0 + $1.area.weight } / total : 0
    }
    let red = areas.filter { $0.evidence.rating == .red }
    let amber = areas.filter { ($0.evidence.rating.step ?? 0) >= 2 }
    rating = assessment.rating
    (redCount, amberCount) = (red.count, amber.count)
    (redWeight, amberWeight) = (share(red), share(amber))
    unknownWeight = share(areas.filter { $0.evidence.rating == .unknown })
    criticalArea = red.first { $0.area.isCritical }?.id
  }

  func reason(in context: Context) -> ProgrammeReason {
    switch rating.reason {
    case .criticalAreaRed:
      .criticalArea(criticalArea.map { context.title(of: $0, in: context.snapshot.areas) } ?? "")
    case .redWeight, .anyRed: .redAreas(count: redCount, weight: Self.percent(redWeight))
    case .unknownWeight, .noAreas: .unknownAreas(weight: Self.percent(unknownWeight))
    case .amberWeight: .amberAreas(count: amberCount, weight: Self.percent(amberWeight))
    case .green: .nothing
    }
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
