import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

extension CheckRows {
  private static let leastForWholeHeads = 44

  /// The heads over growth as stated and growth as computed.
  var growthHead: TradeRow {
    let words = phrases.tradeWords
    return TradeRow(
      nil, [Span(isNarrow ? words.onTheYear : phrases.titles.growth.full, as: .title)],
      [Span(isNarrow ? words.statedBriefly : words.stated, as: .muted)],
      [Context.derivedMark, Span(words.computed, as: .muted)])
  }

  /// Few columns say once, over the periods, that growth is on the year.
  private var isNarrow: Bool { columns < Self.leastForWholeHeads }

  /// The growth of one figure as stated beside as computed; a refusal stands where the figure would.
  func rows(_ index: Int, _ growth: Growth) -> [TradeRow] {
    let row = growth.row
    let isBare = isNarrow && growth.isOnTheYear
    let period = row.period.map { phrases.short($0) } ?? "–"
    let base = growth.base.map { phrases.short($0) }
    let label = isBare ? period : base.map { phrases.comparison(period, on: $0) } ?? period
    let stated = growth.reported.map { [Span(phrases.growth($0))] } ?? [Span("–", as: .muted)]
    let source = row.sources.first ?? reading.series.sources.first
    guard let computed = growth.computed else {
      let words = context.words(of: growth.refusal) ?? phrases.tradeWords.notComparable
      return [
        TradeRow(
          "growth.\(index)", [Span(label)], stated, [Span("!", as: .alert)],
          explanation: TradeRow.stored(at: index, of: reading), source: source)
      ] + TradeRow.words(words, sign: Span(" !", as: .alert), columns: columns)
        + impliedPrior(index, row, growth)
    }
    let text = phrases.growth(computed, places: 1)
    let fits = growth.isWithinRounding
    let remark: [Span] =
      fits.map { fits in
        fits
          ? [Span("● ", as: .good), Span(phrases.tradeWords.rounds)]
          : [Span("▲ ", as: .caution), Span(phrases.tradeWords.differs)]
      } ?? []
    let figure = TradeRow(
      "growth.\(index)", [Span(label)], stated, [Context.derivedMark, Span(text, as: .derived)],
      remark: remark, explanation: rewritten(index) { $0.explain($1, $2, result: text) },
      source: source)
    return [figure] + (fits == false ? impliedBase(index, row, growth) : [])
  }

  /// The earlier value that a stated growth leads back to, where none is on file.
  private func impliedPrior(_ index: Int, _ row: Observation, _ growth: Growth) -> [TradeRow] {
    guard growth.previous == nil, row.value != nil, let implied = growth.impliedPrior else {
      return []
    }
    let text = phrases.figure(implied.value, places: 2, in: unit)
    let range = interval(implied.interval, places: 2)
    return [
      TradeRow(
        "prior.\(index)", [Span("  \(phrases.tradeWords.impliedPrior)", as: .muted)], [],
        [Context.derivedMark, Span(text, as: .derived)], remark: [Span(range, as: .muted)],
        explanation: rewritten(index) { $0.explainPrior($1, $2, result: text, range: range) })
    ]
  }

  private func explainPrior(
    _ row: Observation, _ growth: Growth, result: String, range: String
  ) -> Explanation? {
    guard let value = row.value, let reported = growth.reported, let implied = growth.impliedPrior
    else { return nil }
    let divisor = "1 \(sign(growth)) \(share(growth))"
    return Explanation(
      phrases.tradeWords.impliedPrior, rule: phrases.metricRules.impliedPrior,
      inputs: [
        context.input(row, of: reading.series),
        .field(phrases.tradeWords.stated, phrases.growth(reported)),
      ],
      steps: ["\(phrases.figure(value, in: unit)) ÷ (\(divisor)) = \(result)"],
      result: result, interval: range, of: implied, context: context)
  }

  /// An explanation that is written from the figure and its growth when it is asked for: until then only the figure's place
  /// is kept.
  private func rewritten(
    _ index: Int,
    _ explain: @escaping @Sendable (CheckRows, Observation, Growth) -> Explanation?
  ) -> TradeRow.Explaining {
    let (reading, columns) = (reading, columns)
    return { context in
      reading.growth(at: index).flatMap { growth in
        let rows = CheckRows(reading, columns: columns, context: context)
        return explain(rows, reading.observations[index], growth)
      }
    }
  }

  private func impliedBase(_ index: Int, _ row: Observation, _ growth: Growth) -> [TradeRow] {
    guard row.value != nil, let base = ImpliedBase(growth) else { return [] }
    let places = max(2, -base.stated.lastDigit)
    let difference = phrases.figure(base.difference, places: places, in: unit)
    return [
      TradeRow(
        "base.\(index)", [Span("  \(phrases.tradeWords.impliedBase)", as: .muted)], [],
        [Context.derivedMark, Span(difference, as: .derived)],
        explanation: rewritten(index) { $0.explainBase($1, $2, places: places) })
    ]
  }

  private func explainBase(_ row: Observation, _ growth: Growth, places: Int) -> Explanation? {
    guard let value = row.value, let base = ImpliedBase(growth) else { return nil }
    let difference = phrases.figure(base.difference, places: places, in: unit)
    let implied = phrases.figure(base.implied.value, places: places, in: unit)
    let stated = phrases.figure(base.stated, in: unit)
    let reported = growth.reported.map { phrases.growth($0) } ?? ""
    return Explanation(
      phrases.tradeWords.impliedBase, rule: phrases.metricRules.impliedBase,
      inputs: [
        context.input(row, of: reading.series),
        growth.previous.flatMap { context.input($0, of: reading.series) },
        .field(phrases.tradeWords.stated, reported),
      ],
      steps: [
        "\(phrases.figure(value, in: unit)) ÷ (1 \(sign(growth)) \(share(growth))) = \(implied)",
        "\(implied) − \(stated) = \(difference)",
      ], result: phrases.headed(base.difference, places: places, in: unit),
      interval: interval(base.interval, places: places + 1), of: base, context: context)
  }

  private func sign(_ growth: Growth) -> String { (growth.reported?.value ?? 0) < 0 ? "−" : "+" }

  private func share(_ growth: Growth) -> String {
    growth.reported.map { quantity in
      let size = quantity.value.magnitude / 100
      return phrases.number(size, places: max(2 - quantity.lastDigit, 2))
    } ?? ""
  }

  private func interval(_ range: ClosedRange<Decimal>, places: Int) -> String {
    let bounds = [range.lowerBound, range.upperBound].map {
      phrases.figure($0, places: places, in: unit)
    }
    return bounds.joined(separator: "…")
  }

  private func explain(_ row: Observation, _ growth: Growth, result: String) -> Explanation {
    let now = row.value.map { phrases.figure($0, in: unit) } ?? ""
    let before = growth.previous?.value.map { phrases.figure($0, in: unit) } ?? ""
    let range = growth.interval.map { range in
      [range.lowerBound, range.upperBound].map { phrases.growth($0, places: 2) }
        .joined(separator: "…")
    }
    return Explanation(
      phrases.titles.growth.full, rule: phrases.metricRules.growth,
      inputs: [
        context.input(row, of: reading.series),
        growth.previous.flatMap { context.input($0, of: reading.series) },
        .field(phrases.tradeWords.stated, growth.reported.map { phrases.growth($0) }),
      ],
      steps: ["\(now) ÷ \(before) − 1 = \(result)"], result: result, interval: range,
      of: growth, context: context)
  }
}

extension Growth {
  /// The period that it is compared with.
  fileprivate var base: Period? { previous?.period ?? basis }

  /// Whether it is compared with the same part of the year before, or with nothing.
  fileprivate var isOnTheYear: Bool {
    guard let base else { return true }
    func isYearOn(_ earlier: Day?, _ later: Day?) -> Bool {
      guard let earlier, let later else { return false }
      return earlier.adding(months: 12) == later
    }
    return isYearOn(base.earliest, row.period?.earliest)
      && isYearOn(base.latest.map { $0 + 1 }, row.period?.latest.map { $0 + 1 })
  }
}
