import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// How even the exchange of one group of travellers is in the year shown, and that of all groups.
struct ExchangeBalance: Explained {
  let audience: Exchange.Audience

  var name: String { "audience \(audience.rawValue)" }
  var restsOnMany: Bool { true }

  func explanation(in context: Context) -> Explanation? {
    let year = context.assessment.once(ExchangeYear.self)
    guard let group = year.groups.first(where: { $0.audience == audience }) else { return nil }
    let phrases = context.phrases
    let own = phrases.term(audience).opening
    let all = Term(phrases.recordWords.all).opening
    return Explanation(
      own,
      parts: [part(own, group.heads, year, context), part(all, year.total, year, context)])
  }

  private func part(
    _ title: String, _ heads: ExchangeReciprocity, _ year: ExchangeYear, _ context: Context
  ) -> Explanation {
    let phrases = context.phrases
    let day = phrases.short(context.asOf, relativeTo: context.asOf)
    let ways = year.ways.map { way in
      PageRow.field(context.words(for: way), context.heads(heads.heads[way.direction]))
    }
    let shares = year.ways.compactMap { way -> String? in
      guard let own = heads.heads[way.direction], own.shareOfPlan != nil else { return nil }
      let share = context.planShare(own).text
      return
        "\(context.words(for: way)): \(phrases.number(own.actual)) ÷ \(phrases.number(own.planned)) = \(share)"
    }
    let ratio = context.ratio(of: heads).text
    let counts = heads.heads.values.filter(\.isCounted).map(\.actual).sorted().map {
      phrases.number($0)
    }
    let even = heads.ratio.map { _ in ["\(counts[0]) ÷ \(counts[1]) = \(ratio)"] } ?? []
    return Explanation(
      title, rule: phrases.metricRules.reciprocity,
      inputs: [.field(phrases.headings.period.full, phrases.year(year.year, to: day))] + ways,
      steps: even + shares, result: heads.ratio.map { _ in ratio }, of: heads, context: context)
  }
}
