import Foundation
import Phrasebook
package import ProgrammeModel
import TerminalKit

/// One trade series: its figures with period, unit and source, and what is worked out from them.
package struct TradeSeriesScreen: PageScreen {
  private let id: Identifier<TradeSeries>
  package var cursor = ListCursor<Int>()

  package init(_ id: Identifier<TradeSeries>) { self.id = id }

  package static let commands: [BrowseCommand<Self>] = pageCommands + [rowWhy]

  package var subject: RecordName? { RecordName(kind: TradeSeries.kind, id: id.text) }

  package func title(in context: Context) -> String {
    context.title(of: id, in: context.snapshot.series)
  }

  package func page(in context: Context) -> [PageRow]? {
    context.assessment.series(id).map { told(of: $0, in: context) }
  }

  private func told(of reading: SeriesReading, in context: Context) -> [PageRow] {
    let series = reading.series
    let phrases = context.phrases
    let rows: [PageRow?] = [
      .field(phrases.headings.name.full, context.nameSpans(of: series)),
      .field(
        phrases.headings.kind.full,
        phrases.flow(
          series.flow, reporter: context.placeName(series.reporter),
          partner: context.placeName(series.partner))),
      .field(phrases.headings.scope.full, phrases.term(series.scope).full),
      .field(phrases.headings.unit.full, phrases.heading(of: context.unit(of: series))),
      .field(
        phrases.headings.compiler.full, context.compiler(of: series)),
      .blank,
    ]
    return rows.compactMap { $0 } + figures(reading, context) + growth(reading, context)
      + reconciliation(reading, context) + targets(reading, context) + conflicts(reading, context)
      + [.blank] + context.closingRows(of: series)
  }

  private func figures(_ reading: SeriesReading, _ context: Context) -> [PageRow] {
    guard reading.observations.contains(where: { $0.period != nil }) else {
      return [PageRow.text("", context.emptyPlaces.figures, as: .muted)].compactMap { $0 }
    }
    return reading.observations.enumerated().reversed().compactMap { index, row in
      guard let period = row.period else { return nil }
      let value =
        context.figure(row, of: reading.series)
        ?? context.phrases.term(Observation.Status.missing).full
      let state = context.phrases.term(row.status).full
      let mark = row.status == .normal || state == value ? "" : " · " + state
      let source = context.sourceName(of: row, in: reading.series).map { " · " + $0 } ?? ""
      let growth = row.growth.map { "  " + context.phrases.growth($0) } ?? ""
      return .field(
        context.phrases.short(period), [Span(value + growth), Span(mark + source, as: .muted)],
        link: (row.sources.first ?? reading.series.sources.first).map {
          RecordName(kind: Source.kind, id: $0.text)
        })?.explained(by: reason(.figures, "figure.\(index)"))
    }
  }

  /// The explanation that a row of the trade screen has.
  private func reason(_ pane: TradePanes, _ row: String) -> TradeRowReason {
    TradeRowReason(series: id, pane: pane, row: row)
  }

  private func growth(_ reading: SeriesReading, _ context: Context) -> [PageRow] {
    guard let growth = context.growth(of: reading) else { return [] }
    let phrases = context.phrases
    let words = phrases.tradeWords
    let computed = growth.computed.map {
      [Span("≈ ", as: .derived), Span(phrases.growth($0, places: 1))]
    }
    let refusal = [Span(context.words(of: growth.refusal) ?? phrases.none, as: .muted)]
    let place = reading.observations.lastIndex { $0.period == growth.row.period } ?? 0
    let reason = reason(.check, "growth.\(place)")
    let rows: [PageRow?] = [
      .blank, .heading(phrases.titles.growth.full),
      .field(
        words.stated,
        growth.reported.map { reported in
          let text = phrases.growth(reported)
          return growth.basis.map { phrases.growth(text, on: phrases.short($0)) } ?? text
        })?.explained(by: reason),
      .field(words.computed, computed ?? refusal)?.explained(by: reason),
      .field(words.impliedPrior, implied(reading, context))?.explained(
        by: growth.previous == nil ? self.reason(.check, "prior.\(place)") : reason),
    ]
    return rows.compactMap { $0 }
  }

  private func implied(_ reading: SeriesReading, _ context: Context) -> [Span]? {
    guard let implied = context.growth(of: reading)?.impliedPrior else { return nil }
    let unit = context.unit(of: reading.series)
    return [
      Span("≈ ", as: .derived), Span(context.phrases.headed(implied.value, places: 2, in: unit)),
    ]
  }

  private func reconciliation(_ reading: SeriesReading, _ context: Context) -> [PageRow] {
    guard let check = reading.reconciliation else { return [] }
    let phrases = context.phrases
    let words = phrases.tradeWords
    let unit = context.unit(of: reading.series)
    let reason = reason(.check, "sum")
    let parts = check.parts.map { part in
      PageRow.field(
        phrases.term(part.series.flow).full, [Span(phrases.headed(part.value, in: unit))],
        link: part.series.name)?.explained(by: reason)
    }
    let verdict =
      check.isWithinRounding
      ? [Span("● ", as: .good), Span(words.fitsRounding)]
      : [Span("! ", as: .alert), Span(words.beyondRounding)]
    let rows: [PageRow?] =
      [.blank, .heading(phrases.titles.reconciliation.full)] + parts + [
        .field(
          "≈ " + words.parts, [Span(phrases.headed(check.sum, places: 2, in: unit), as: .derived)]
        )?.explained(by: reason),
        .field(words.statedTotal, phrases.headed(check.total, in: unit))?.explained(by: reason),
        .field(
          "≈ " + words.residual,
          [Span(phrases.headed(check.residual, places: 2, in: unit) + "  ", as: .derived)] + verdict
        )?.explained(by: reason),
        check.scopesDiffer
          ? .field("", [Span("! ", as: .alert), Span(words.scopesDiffer)]) : nil,
      ]
    return rows.compactMap { $0 }
  }

  private func targets(_ reading: SeriesReading, _ context: Context) -> [PageRow] {
    guard !reading.targets.isEmpty else { return [] }
    let phrases = context.phrases
    let unit = context.unit(of: reading.series)
    let rows = reading.targets.compactMap { target -> PageRow? in
      guard let value = target.aim, let period = target.target.period else { return nil }
      let aim = phrases.target(
        phrases.figure(value, places: 0, in: unit), by: phrases.short(period))
      guard let percent = target.percent, let base = target.basePeriod else {
        return .field(phrases.tradeWords.target, aim)
      }
      let growth = phrases.growth(Decimal(percent), places: 2)
      return .field(
        phrases.tradeWords.target,
        [
          Span(aim + "   "), Span("≈ ", as: .derived),
          Span(phrases.needed(growth, from: phrases.short(base))),
        ])?.explained(by: reason(.targets, rowName(of: target, in: reading, context)))
    }
    return [.blank, .heading(phrases.titles.neededGrowth.full)] + rows
  }

  /// What the trade screen calls the row of a target and one of its bases.
  private func rowName(
    of target: RequiredGrowth, in reading: SeriesReading, _ context: Context
  ) -> String {
    func isLike(_ aim: Decimal?, _ period: Period?) -> Bool {
      aim == target.aim && period == target.target.period
    }
    let gap = reading.gaps(asOf: context.asOf).firstIndex { isLike($0.aim, $0.target.period) } ?? 0
    let bases = reading.targets.filter { isLike($0.aim, $0.target.period) }
    let base = bases.firstIndex { $0.basePeriod == target.basePeriod } ?? 0
    return "base.\(gap).\(base)"
  }

  private func conflicts(_ reading: SeriesReading, _ context: Context) -> [PageRow] {
    let ids = reading.conflicts.map { Identifier<TradeSeries>($0) }
    let rows = context.links(context.phrases.tradeWords.conflict, ids, in: context.snapshot.series)
    return rows.isEmpty ? [] : [.blank] + rows
  }
}

extension Context {
  /// Why two figures are not compared, in words; `nil` where they are.
  func words(of refusal: Growth.Refusal?) -> String? {
    switch refusal {
    case nil: nil
    case .noEarlierFigure: phrases.refusals.noEarlierFigure
    case .differentPeriods: phrases.refusals.periodsDiffer
    case .zeroBase: phrases.refusals.zeroBase
    case .seriesBreak: phrases.refusals.seriesBreak
    }
  }
}
