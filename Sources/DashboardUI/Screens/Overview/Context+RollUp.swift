import Phrasebook
import ProgrammeModel
import TerminalKit

extension Context {
  /// How many areas have each rating by the evidence: `4 ● green   1 ■ red`, with blanks after it;
  /// a phrase where it is read aloud.
  var countsOfAreas: [Span] {
    let counts = assessment.rating.counts
    if isSpoken {
      return [Span(phrases.ratings(Rating.allCases.map { ($0, counts[$0, default: 0]) }) + "   ")]
    }
    return Rating.allCases.filter { counts[$0, default: 0] > 0 }.flatMap { rating in
      [Span("\(phrases.number(counts[rating, default: 0])) ")]
        + spans(of: rating, isFull: false) + [Span("   ")]
    }
  }

  /// Who owes answers, in the order of the parties.
  var owingParties: [Owing] { assessment.waiting.filter { $0.count > 0 }.map(owing) }

  /// Which part of the rule decided the programme's rating.
  var rollUpReason: [Span] {
    let rating = assessment.rating
    guard rating.reason != .noAreas else { return [] }
    return [
      Context.derivedMark,
      Span(phrases.programme(rating.rating, because: reason(of: rating)), as: .muted),
    ]
  }

  /// What decided a roll-up, with the figures that it decided by.
  func reason(of rating: ProgrammeRating) -> ProgrammeReason {
    func percent(_ ratings: Set<Rating>) -> Int {
      Int((rating.weights.share(of: ratings) * 100).rounded())
    }
    func count(_ ratings: Set<Rating>) -> Int {
      ratings.reduce(0) { $0 + rating.counts[$1, default: 0] }
    }
    switch rating.reason {
    case .criticalAreaRed:
      return .criticalArea(rating.criticalReds.first.map { title(of: $0) } ?? "")
    case .redWeight, .anyRed:
      return .redAreas(count: count(AreaWeights.red), weight: percent(AreaWeights.red))
    case .unknownWeight, .noAreas: return .unknownAreas(weight: percent(AreaWeights.unknown))
    case .amberWeight:
      let amber = AreaWeights.amberAndWorse
      return .amberAreas(count: count(amber), weight: percent(amber))
    case .green: return .nothing
    }
  }
}
