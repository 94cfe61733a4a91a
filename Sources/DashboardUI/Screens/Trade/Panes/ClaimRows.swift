import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// Claims that disagree, each beside what it disagrees with and with its source; then other compilers' figures, and who these are.
struct ClaimRows {
  private let reading: SeriesReading
  private let columns: Int
  private let context: Context

  /// More compilers than this are counted and not set beside the series.
  private static let mostMirrors = 25

  init(_ reading: SeriesReading, columns: Int, context: Context) {
    self.reading = reading
    self.columns = columns
    self.context = context
  }

  var rows: [TradeRow] {
    let mirrors = reading.mirrors(atMost: Self.mostMirrors, in: context.assessment)
    let shown = mirrors.figures.enumerated().flatMap { rows($1, $0) }
    let rest = mirrors.count - Self.mostMirrors
    let more = rest > 0 ? TradeRow.words("\(phrases.more(rest)) ↓", columns: columns) : []
    let all = headlines + shown + more + conflicts
    return all.isEmpty ? TradeRow.words(phrases.none, columns: columns) : all
  }

  private var phrases: any Phrases { context.phrases }
  private var unit: MeasuredUnit { context.unit(of: reading.series) }

  /// Round numbers of headlines, each with the newest measured figure under it.
  private var headlines: [TradeRow] {
    reading.headlines.enumerated().flatMap { index, claim -> [TradeRow] in
      let words = claim.asWorded.map { phrases.quoted($0) } ?? phrases.tradeWords.headline
      let others = reading.latest.map { [row("latest.\(index)", $0)] } ?? []
      return [row("claim.\(index)", claim)]
        + TradeRow.words(words, columns: columns) + others
        + TradeRow.words(phrases.refusals.headline, sign: Span("!", as: .alert), columns: columns)
    }
  }

  private func row(_ id: String, _ row: Observation) -> TradeRow {
    let period = row.period.map { phrases.short($0) } ?? "–"
    let status = row.status == .headline ? phrases.term(row.status).full + " · " : ""
    let source = context.sourceName(of: row, in: reading.series) ?? ""
    return TradeRow(
      id, [Span(period), Span("  \(status)\(source)", as: .muted)], [],
      [Span(row.value.map { phrases.stated($0, in: unit) } ?? "–")],
      explanation: TradeRow.stored(row, of: reading),
      source: row.sources.first ?? reading.series.sources.first)
  }

  private func rows(_ mirror: MirrorFigures, _ index: Int) -> [TradeRow] {
    let title = [TradeRow.heading(context.title(of: mirror.other))] + compilers(of: mirror)
    if let refusal = mirror.refusal {
      return title
        + TradeRow.words(words(of: refusal), sign: Span("!", as: .alert), columns: columns)
    }
    return title
      + mirror.pairs.enumerated().flatMap { place, pair -> [TradeRow] in
        rows(pair, of: mirror, id: "mirror.\(index).\(place)")
      }
  }

  /// Who compiled the figures under it, in the order that they stand in: this series' own, then the other's.
  private func compilers(of mirror: MirrorFigures) -> [TradeRow] {
    let names = [mirror.own, mirror.other].map { context.compiler(of: $0) }
    return TradeRow.words(names.joined(separator: " · "), columns: columns)
  }

  private func rows(
    _ pair: MirrorGap, of mirror: MirrorFigures, id: String
  ) -> [TradeRow] {
    let places = max(0, -min(pair.values.own.lastDigit, pair.values.other.lastDigit))
    let gap = phrases.figure(pair.gap.magnitude, places: places, in: unit)
    let share = pair.percent.map { phrases.percent($0, places: 1) } ?? phrases.none
    let own = phrases.figure(pair.values.own, in: unit)
    let other = phrases.figure(pair.values.other, in: unit)
    let larger = max(pair.values.own.value, pair.values.other.value)
    let unit = unit
    let explanation: TradeRow.Explaining = { context in
      let phrases = context.phrases
      return Explanation(
        phrases.titles.mirror.full, rule: phrases.metricRules.mirror,
        inputs: [
          context.input(pair.own, of: mirror.own, label: context.title(of: mirror.own)),
          context.input(pair.other, of: mirror.other, label: context.title(of: mirror.other)),
        ],
        steps: [
          "\(own) − \(other) = \(phrases.figure(pair.gap, places: places, in: unit))",
          "\(gap) ÷ \(phrases.figure(larger, places: places, in: unit)) = \(share)",
        ], result: phrases.gap(gap, share: share, mark: ""),
        interval: phrases.interval(pair.interval, in: unit), of: pair, context: context)
    }
    return [
      TradeRow(
        id, [Span(phrases.short(pair.period))], [Span(own)], [Span(other)],
        explanation: explanation, source: pair.other.sources.first, link: mirror.other.name),
      TradeRow(
        "\(id).gap", [Span("  \(phrases.tradeWords.gap), \(share)", as: .muted)], [],
        [Context.derivedMark, Span(gap, as: .derived)],
        remark: pair.isWithinRounding
          ? [Span("● ", as: .good), Span(phrases.tradeWords.rounds)]
          : [Span("! ", as: .alert), Span(phrases.tradeWords.differs)],
        explanation: explanation, source: pair.other.sources.first, link: mirror.other.name),
    ]
  }

  private func words(of refusal: MirrorFigures.Refusal) -> String {
    switch refusal {
    case .scopesDiffer: phrases.refusals.scopesDiffer
    case .scopeUnknown: phrases.refusals.scopeUnknown
    case .unitsDiffer: phrases.refusals.unitsDiffer
    case .noCommonPeriod: phrases.refusals.noCommonPeriod
    }
  }

  /// Records that are said to disagree and are no mirror of this series.
  private var conflicts: [TradeRow] {
    reading.conflicts.compactMap { id in
      guard let other = context.assessment.series(Identifier(id)),
        !reading.isMirrored(by: other.series)
      else { return nil }
      let figure = other.latest.flatMap { context.figure($0, of: other.series) } ?? phrases.none
      return TradeRow(
        "conflict.\(id)", [Span("! ", as: .alert)] + context.nameSpans(of: other.series), [],
        [Span(figure)],
        explanation: other.latest.map { TradeRow.stored($0, of: other) },
        source: other.series.sources.first, link: other.series.name)
    }
  }
}
