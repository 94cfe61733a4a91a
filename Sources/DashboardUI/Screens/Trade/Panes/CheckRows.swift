import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// Whether a series adds up: its components against it, and its growth as stated against as computed.
struct CheckRows {
  let reading: SeriesReading
  let columns: Int
  let context: Context

  init(_ reading: SeriesReading, columns: Int, context: Context) {
    self.reading = reading
    self.columns = columns
    self.context = context
  }

  /// What stands over the growth of each figure.
  func opening(hasFigures: Bool) -> [TradeRow] {
    let check = reconciliation
    return check + (check.isEmpty ? [] : [.blank])
      + (hasFigures
        ? [growthHead] : TradeRow.words(context.emptyPlaces.figures, columns: columns))
  }

  var phrases: any Phrases { context.phrases }
  var unit: MeasuredUnit { context.unit(of: reading.series) }

  private var reconciliation: [TradeRow] {
    guard !reading.series.components.isEmpty else { return [] }
    guard let check = reading.latestReconciliation(in: context.assessment) else {
      return [.heading(context.pair(of: reading.series))]
        + TradeRow.words(
          hasMixedUnits ? phrases.refusals.unitsDiffer : phrases.refusals.notNumbers,
          sign: Span("!", as: .alert), columns: columns)
    }
    let words = phrases.tradeWords
    let places = -min(check.total.lastDigit, check.parts.map(\.value.lastDigit).min() ?? 0)
    let sum = phrases.figure(check.sum, places: max(places, 0), in: unit)
    let residual = phrases.figure(check.residual, places: max(places, 0), in: unit)
    let texts =
      check.parts.map { phrases.stated($0.value, in: unit) }
      + [sum, phrases.stated(check.total, in: unit), residual]
    let figures = FigureAlignment.texts(texts, in: phrases)
    let explanation = TradeRow.told(explain(check, sum: sum, residual: residual))
    var rows: [TradeRow] = [.heading(phrases.short(check.period))]
    for (index, part) in check.parts.enumerated() {
      rows.append(
        TradeRow(
          "part.\(index)", [Span(phrases.term(part.series.flow).short)], [Span(figures[index])],
          remark: [Span(phrases.interval(part.value.interval, in: unit), as: .muted)],
          explanation: explanation, source: part.series.sources.first, link: part.series.name))
    }
    let last = check.parts.count
    rows.append(
      TradeRow(
        "sum", [Context.derivedMark, Span(words.parts, as: .derived)],
        [Span(figures[last], as: .derived)],
        remark: [Span(phrases.interval(check.sumInterval, in: unit), as: .muted)],
        explanation: explanation))
    rows.append(
      TradeRow(
        "total", [Span(words.statedTotal)], [Span(figures[last + 1])],
        remark: [Span(phrases.interval(check.total.interval, in: unit), as: .muted)],
        explanation: explanation, source: reading.series.sources.first))
    rows += residualRows(check, figures[last + 2], explanation)
    return rows + balance(check)
  }

  /// The residual and whether rounding explains it, in one row where both fit; then unlike scopes.
  private func residualRows(
    _ check: Reconciliation, _ figure: String, _ explanation: @escaping TradeRow.Explaining
  ) -> [TradeRow] {
    let words = phrases.tradeWords
    let name = [Context.derivedMark, Span("\(words.residual) ", as: .derived)]
    let heads = DisplayWidth.columns(of: words.stated + words.computed) + 8
    let verdict = verdict(check.isWithinRounding)
    let fits = (name + verdict).columns <= columns - heads
    let residual = TradeRow(
      "residual", fits ? name + verdict : name, [Span(figure, as: .derived)],
      explanation: explanation)
    let scopes = (check.parts.map(\.series) + [reading.series]).map {
      "\(phrases.term($0.flow).short) \(phrases.scopeMark($0.scope))"
    }
    return [residual] + (fits ? [] : [.line(verdict)])
      + (check.scopesDiffer
        ? TradeRow.words(
          "\(words.scopesDiffer): \(phrases.list(scopes))", sign: Span("!", as: .alert),
          as: .plain, columns: columns) : [])
  }

  private var hasMixedUnits: Bool {
    reading.series.components.contains { id in
      context.snapshot.series[id].map { context.unit(of: $0) != unit } ?? false
    }
  }

  private func verdict(_ isWithinRounding: Bool) -> [Span] {
    isWithinRounding
      ? [Span("● ", as: .good), Span(phrases.tradeWords.fitsRounding)]
      : [Span("▲ ", as: .caution), Span(phrases.tradeWords.beyondRounding)]
  }

  private func explain(_ check: Reconciliation, sum: String, residual: String) -> Explanation {
    let parts = check.parts.map { phrases.figure($0.value, in: unit) }
    let total = phrases.figure(check.total, in: unit)
    return Explanation(
      phrases.titles.reconciliation.full, rule: phrases.metricRules.reconciliation,
      inputs: check.parts.map { part in
        .field(
          phrases.term(part.series.flow).full, phrases.headed(part.value, in: unit),
          link: part.series.name)
      } + [
        .field(
          phrases.tradeWords.statedTotal, phrases.headed(check.total, in: unit),
          link: reading.series.name)
      ],
      steps: [
        "\(parts.joined(separator: " + ")) = \(sum)   \(phrases.interval(check.sumInterval, in: unit))",
        "\(total) − \(sum) = \(residual)",
      ], result: residual, interval: check.spread.map { phrases.interval($0, in: unit) },
      of: check, context: context)
  }
}
