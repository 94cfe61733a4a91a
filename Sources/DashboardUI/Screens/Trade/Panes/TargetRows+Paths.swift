import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

extension TargetRows {
  /// How far the newest figure is from the way to a target, from each base before it.
  func paths(_ gap: TargetGap, _ index: Int, _ bases: [RequiredGrowth]) -> [TradeRow] {
    guard let row = gap.latest, let value = row.value, let year = row.period?.latest?.year else {
      return []
    }
    return bases.enumerated().flatMap { base, needed -> [TradeRow] in
      guard let from = needed.basePeriod, let baseYear = from.latest?.year, baseYear < year,
        let baseValue = needed.baseValue, let end = gap.target.period?.latest?.year, year <= end,
        let path = TargetPath(base: baseValue.value, in: baseYear, target: gap.aim, in: end)
      else { return [] }
      return TargetPath.Shape.allCases.map { shape in
        let distance = PathGap(of: value, in: year, to: path, shape, restsOn: gap.restsOn)
        let difference = phrases.figure(distance.value, places: 1, in: unit)
        let way = phrases.figure(distance.place, places: 1, in: unit)
        let words = phrases.tradeWords
        let name = shape == .linear ? words.linearPath : words.exponentialPath
        let explanation = Explanation(
          name,
          rule: shape == .linear
            ? phrases.metricRules.linearPath : phrases.metricRules.compoundPath,
          inputs: [
            .field(
              words.base, "\(phrases.figure(baseValue, in: unit))  \(phrases.short(from))"),
            .field(words.target, text(gap.aim, like: gap.target.value)),
            context.input(row, of: reading.series),
          ], steps: ["\(phrases.figure(value, in: unit)) − \(way) = \(difference)"],
          result: difference,
          interval: distance.spread.map { range in
            [range.lowerBound, range.upperBound].map { phrases.figure($0, places: 2, in: unit) }
              .joined(separator: "…")
          }, of: distance, context: context)
        return TradeRow(
          "path.\(index).\(base).\(shape.rawValue)",
          [Span("\(phrases.short(row.period ?? from)): \(name) ", as: .muted)], [],
          [Context.derivedMark, Span(difference, as: .derived)],
          explanation: TradeRow.told(explanation))
      }
    }
  }

  /// What the newest part of a year comes to in a full one, and by which seasons.
  var projection: [TradeRow] {
    guard let projection = reading.projection, let row = reading.latest,
      let value = row.value, let year = row.period?.latest?.year
    else { return [] }
    let words = phrases.tradeWords
    let text = phrases.figure(projection.value, places: 2, in: unit)
    let base = projection.shareYear.map { phrases.projection(by: "\($0)") }
    let reference = reading.series.seasonalReference.flatMap { context.snapshot.series[$0] }
    let share = phrases.percent(projection.share * 100, places: 2)
    let step =
      base == nil
      ? "\(phrases.figure(value, in: unit)) × 12 ÷ \(row.period?.shape?.monthCount ?? 0) = \(text)"
      : "\(phrases.figure(value, in: unit)) ÷ \(share) = \(text)"
    let bounds = [projection.interval.lowerBound, projection.interval.upperBound]
    let explanation = Explanation(
      "\(words.projection) \(year)",
      rule: base == nil ? phrases.metricRules.plainProjection : phrases.metricRules.projection,
      inputs: [
        context.input(row, of: reading.series),
        .field(
          phrases.whyWords.share,
          zip(projection.part, projection.whole).map { "\($0.written) ÷ \($1.written) = \(share)" }),
        reference.flatMap { base == nil ? nil : context.input($0) },
      ], steps: [step], result: text,
      interval: bounds.map { phrases.figure($0, places: 2, in: unit) }.joined(separator: "…"),
      of: projection, context: context)
    return [
      .blank,
      TradeRow(
        "projection", [Span("\(words.projection) \(year)")], [],
        [Context.derivedMark, Span(text, as: .derived)], explanation: TradeRow.told(explanation),
        source: row.sources.first),
    ] + TradeRow.words(base ?? words.noSeasonality, columns: columns)
  }

  private func zip<A, B>(_ first: A?, _ second: B?) -> (A, B)? {
    first.flatMap { first in second.map { (first, $0) } }
  }
}
