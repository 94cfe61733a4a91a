import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// How the programme came by its rating, of the evidence and of each city's own words by the same rule, and by its progress.
struct ProgrammeRollUp: Explained {
  var name: String { "programme" }

  func explanation(in context: Context) -> Explanation? {
    let assessment = context.assessment
    guard assessment.rating.reason != .noAreas else { return nil }
    let phrases = context.phrases
    let programme = context.snapshot.programme
    let limits = PageRow.field(
      phrases.kind(Programme.kind), context.nameSpans(of: programme), link: programme.name)
    let evidence = part(
      phrases.headings.evidence.full, assessment.rating, rule: phrases.metricRules.rollUp,
      besides: limits, context)
    let cities = zip(context.snapshot.parties, assessment.reported).map { party, rating in
      part(context.title(of: party), rating, rule: phrases.metricRules.rollUpOfCity, context)
    }
    let areas = Explanation(
      phrases.titles.areas.full, restsOn: assessment.rating.restsOn, context: context)
    let progress = assessment.progress.map { [Explanation($0, in: context)] } ?? []
    return Explanation(
      phrases.titles.programme.full, parts: [evidence] + cities + progress + [areas])
  }

  /// One roll-up, with the programme, whose limits it rests on, beside the evidence; the areas, which are the same for all, stand under the last.
  private func part(
    _ title: String, _ rating: ProgrammeRating, rule: String, besides limits: PageRow? = nil,
    _ context: Context
  ) -> Explanation {
    let phrases = context.phrases
    let words = phrases.whyWords
    let critical = rating.criticalReds.map { area in
      PageRow.field(words.criticalReds, context.nameSpans(of: area), link: area.name)
    }
    let shares = [
      (phrases.rating(.red).full, AreaWeights.red),
      (words.amberAndWorse, AreaWeights.amberAndWorse),
      (phrases.rating(.unknown).full, AreaWeights.unknown),
    ]
    return Explanation(
      title, rule: rule, inputs: counts(rating, context) + critical + [limits],
      steps: shares.map { step($0.0, rating.weights, of: $0.1, phrases) },
      result: phrases.programme(rating.rating, because: context.reason(of: rating)),
      context: context)
  }

  /// How many areas have each rating, and what they weigh.
  private func counts(_ rating: ProgrammeRating, _ context: Context) -> [PageRow?] {
    let phrases = context.phrases
    let ratings = Rating.allCases.filter { rating.counts[$0, default: 0] > 0 }
    return ratings.enumerated().map { index, each in
      let count = phrases.number(rating.counts[each, default: 0])
      let weight = phrases.weight(rating.weights.weight(of: [each]))
      return .field(
        index == 0 ? phrases.titles.areas.short : "",
        [Span("\(count) ")] + context.spans(of: each, isFull: true)
          + [Span(" · \(phrases.areaWords.weight) \(weight)", as: .muted)])
    }
  }

  private func step(
    _ name: String, _ weights: AreaWeights, of ratings: Set<Rating>, _ phrases: any Phrases
  ) -> String {
    let (part, all) = (weights.weight(of: ratings), weights.ofAll)
    let percent = phrases.percent(Decimal(weights.share(of: ratings) * 100), places: 1)
    return "\(name): \(phrases.weight(part)) ÷ \(phrases.weight(all)) = \(percent)"
  }
}
