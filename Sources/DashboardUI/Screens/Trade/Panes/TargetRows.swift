import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// What a series needs to reach each target: growth from every possible base, the gap, the years left.
struct TargetRows {
  let reading: SeriesReading
  let columns: Int
  let context: Context

  init(_ reading: SeriesReading, columns: Int, context: Context) {
    self.reading = reading
    self.columns = columns
    self.context = context
  }

  var rows: [TradeRow] {
    let gaps = reading.gaps(asOf: context.asOf)
    let aims = gaps.enumerated().flatMap { index, gap in
      (index == 0 ? [] : [TradeRow.blank]) + rows(of: gap, index)
    }
    let none = TradeRow.words(context.emptyPlaces.targets, columns: columns)
    return (aims.isEmpty ? none : aims) + projection
  }

  var phrases: any Phrases { context.phrases }
  var unit: MeasuredUnit { context.unit(of: reading.series) }

  /// A target or a path, with no decimals that its figures don't have.
  func text(_ value: Decimal, like quantity: Quantity? = nil) -> String {
    phrases.figure(value, places: max(0, -(quantity?.lastDigit ?? 0)), in: unit)
  }

  private func rows(of gap: TargetGap, _ index: Int) -> [TradeRow] {
    let period = gap.target.period.map { phrases.short($0) } ?? ""
    let aim = phrases.target(text(gap.aim, like: gap.target.value), by: period)
    let bases = reading.targets.filter {
      $0.aim == gap.aim && $0.target.period == gap.target.period
    }
    let years = Span(phrases.yearsLeft(gap.yearsLeft), as: gap.yearsLeft < 0 ? .caution : .muted)
    let source = gap.target.sources.first ?? reading.series.sources.first
    let needed = bases.enumerated().map { base, row in
      TradeRow(
        "base.\(index).\(base)", label(of: row), [], percent(row),
        explanation: TradeRow.told(explain(row)), source: source)
    }
    return [.heading(aim, right: [years])] + needed + money(gap, index, source)
      + paths(gap, index, bases) + notes(bases)
  }

  private func label(of row: RequiredGrowth) -> [Span] {
    let base = row.basePeriod.map { phrases.from(phrases.short($0)) } ?? phrases.tradeWords.base
    let value = row.baseValue.map { ", \(phrases.figure($0, in: unit))" } ?? ""
    return [Span(base), Span(value, as: .muted)]
  }

  private func percent(_ row: RequiredGrowth) -> [Span] {
    guard let percent = row.percent, percent.isFinite else {
      return [Span("! \(phrases.tradeWords.notComparable)", as: .alert)]
    }
    return [
      Context.derivedMark, Span(phrases.growth(Decimal(percent), places: 2), as: .derived),
    ]
  }

  /// The gap in money, or why there is none; then the growth that is still needed.
  private func money(_ gap: TargetGap, _ index: Int, _ source: Identifier<Source>?) -> [TradeRow] {
    let words = phrases.tradeWords
    guard let value = gap.value, let row = gap.latest, let figure = row.value else {
      let reason =
        gap.refusal == .differentPeriods
        ? phrases.refusals.periodsDiffer : phrases.refusals.noEarlierFigure
      return TradeRow.words(
        "\(words.gap): \(reason)", sign: Span("!", as: .alert), columns: columns)
    }
    let period = row.period.map { phrases.short($0) } ?? ""
    let places = max(0, -figure.lastDigit)
    let text = phrases.figure(value, places: places, in: unit)
    let explanation = Explanation(
      words.gap, rule: phrases.metricRules.targetGap,
      inputs: [
        .field(words.target, self.text(gap.aim, like: gap.target.value)),
        context.input(row, of: reading.series),
      ] + gap.target.sources.map { context.sourceRow($0) },
      steps: [
        "\(self.text(gap.aim, like: gap.target.value)) − \(phrases.figure(figure, in: unit)) = \(text)"
      ],
      result: phrases.headed(value, places: places, in: unit),
      interval: gap.interval.map { phrases.interval($0, in: unit) }, of: gap, context: context)
    var rows = [
      TradeRow(
        "gap.\(index)",
        [Span("\(words.gap), \(period)")]
          + (value <= 0 ? [Span(" ● \(words.passed)", as: .good)] : []), [],
        [Context.derivedMark, Span(text, as: .derived)], explanation: TradeRow.told(explanation),
        source: source)
    ]
    if let percent = gap.percent, !gapIsABase(gap) {
      rows.append(
        TradeRow(
          "needed.\(index)", [Span("\(words.needed), \(phrases.from(period))")], [],
          [Context.derivedMark, Span(phrases.growth(Decimal(percent), places: 2), as: .derived)],
          explanation: TradeRow.told(explanation)))
    }
    return rows
  }

  /// Whether the newest figure is one of the bases, so that its growth stands there already.
  private func gapIsABase(_ gap: TargetGap) -> Bool {
    reading.targets.contains { row in
      row.aim == gap.aim && row.baseValue == gap.latest?.value
        && row.basePeriod?.latest == gap.latest?.period?.latest
    }
  }

  private func notes(_ bases: [RequiredGrowth]) -> [TradeRow] {
    let isOpen = bases.contains { $0.target.basePeriods.count > 1 }
    let hasNoWay = bases.contains { $0.percent == nil }
    let sign = Span("!", as: .alert)
    return
      (isOpen ? TradeRow.words(phrases.tradeWords.noBaseYear, sign: sign, columns: columns) : [])
      + (hasNoWay ? TradeRow.words(phrases.tradeWords.noWay, sign: sign, columns: columns) : [])
  }

  private func explain(_ row: RequiredGrowth) -> Explanation {
    let target = row.aim.map { text($0, like: row.target.value) } ?? "–"
    let base = row.baseValue.map { phrases.figure($0, in: unit) } ?? "–"
    let years = row.years.map { phrases.number($0) } ?? "–"
    let result = row.percent.map { phrases.growth(Decimal($0), places: 2) }
    return Explanation(
      phrases.tradeWords.needed, rule: phrases.metricRules.requiredGrowth,
      inputs: [
        .field(phrases.tradeWords.target, target),
        .field(
          phrases.tradeWords.base, "\(base)  \(row.basePeriod.map { phrases.short($0) } ?? "")"),
        .field(phrases.whyWords.years, years),
      ] + row.target.sources.map { context.sourceRow($0) },
      steps: ["(\(target) ÷ \(base))^(1 ÷ \(years)) − 1 = \(result ?? "–")"], result: result,
      interval: row.spread.map { range in
        [range.lowerBound, range.upperBound].map { phrases.growth($0, places: 2) }
          .joined(separator: "…")
      }, of: row, context: context)
  }
}
