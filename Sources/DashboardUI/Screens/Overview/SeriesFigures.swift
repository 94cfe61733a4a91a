import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// A series' newest figure with its growth, its parts as bars, and whether they add up.
struct SeriesFigures: Widget {
  private let reading: SeriesReading
  private let entry: Int
  private let context: Context

  init(_ reading: SeriesReading, entry: Int, context: Context) {
    self.reading = reading
    self.entry = entry
    self.context = context
  }

  /// Rows it takes: three of head, the total, the parts, their sum, and one for claims that disagree.
  var height: Int {
    guard reading.latest != nil else { return 3 }
    let parts = reading.reconciliation.map { $0.parts.count + 1 } ?? 0
    return 4 + parts + (reading.headlines.isEmpty ? 0 : 1)
  }

  func render(into frame: inout Frame, area: Rect) {
    frame.draw(
      SeriesTitle(reading.series, entry: entry, context: context), in: area.row(0))
    guard let latest = reading.latest, let value = latest.value else {
      frame.draw(Line(context.emptyPlaces.figures, as: .muted), in: area.row(1))
      return
    }
    frame.draw(Line(facts(of: latest), as: .muted), in: area.row(1))
    if let source = context.sourceName(of: latest, in: reading.series) {
      frame.draw(Line(context.phrases.source(source), as: .muted), in: area.row(2))
    }
    let values = [value] + (reading.reconciliation?.parts.map(\.value) ?? [])
    let columns = FigureColumns(
      values, sum: reading.reconciliation?.sum, of: reading.series, labels: labels,
      context: context)
    var y = 3
    columns.draw(
      context.phrases.tradeWords.total, value, as: .title, note: growth, into: &frame,
      in: area.row(y))
    y += 1
    for part in reading.reconciliation?.parts ?? [] {
      columns.draw(
        context.phrases.term(part.series.flow).short, part.value, as: .plain,
        share: FigureColumns.share(part.value, of: value), into: &frame, in: area.row(y))
      y += 1
    }
    if let check = reading.reconciliation {
      drawCheck(check, columns, into: &frame, in: area.row(y))
      y += 1
    }
    if let claim = reading.headlines.last {
      let unit = context.unit(of: reading.series)
      let words = context.phrases.disagreements(of: claim, in: unit)
      let fitting = words.first { DisplayWidth.columns(of: $0) <= area.width - 2 }
      let told = context.isSpoken ? words.first : fitting ?? words.last
      frame.draw(Line([Span("! ", as: .alert), Span(told ?? "")]), in: area.row(y))
    }
  }

  private var labels: [String] {
    let words = context.phrases.tradeWords
    let parts = reading.reconciliation?.parts ?? []
    return [words.total, "≈ " + words.parts]
      + parts.map { context.phrases.term($0.series.flow).short }
  }

  private func facts(of row: Observation) -> String {
    let period = row.period.map { context.phrases.short($0) }
    let scope = context.phrases.term(reading.series.scope).full
    return [period, scope].compactMap { $0 }.joined(separator: " · ")
  }

  /// Growth as reported with its base, or why none was worked out.
  private var growth: String? {
    guard let growth = context.growth(of: reading) else { return nil }
    if let reported = growth.reported {
      let text = context.phrases.growth(reported)
      return growth.basis.map { context.phrases.growth(text, on: context.phrases.short($0)) }
        ?? text
    }
    return growth.computed.map { "≈ " + context.phrases.growth($0, places: 1) }
  }

  private func drawCheck(
    _ check: Reconciliation, _ columns: FigureColumns, into frame: inout Frame, in row: Rect
  ) {
    let words = context.phrases.tradeWords
    let (sign, long, short) =
      check.isWithinRounding
      ? (Span("● ", as: .good), words.fitsRounding, words.fits)
      : (Span("! ", as: .alert), words.beyondRounding, words.differs)
    let scopes = [words.scopesDiffer, context.phrases.headings.scope.short].map {
      check.scopesDiffer ? [Span(" ! ", as: .alert), Span($0, as: .muted)] : []
    }
    let verdicts = [
      [sign, Span(long)] + scopes[0], [sign, Span(short)] + scopes[0],
      [sign, Span(short)] + scopes[1], [sign, Span(short)],
    ]
    let told = context.isSpoken ? [verdicts[0]] : verdicts
    columns.drawSum(check.sum, "≈ " + words.parts, told, into: &frame, in: row)
  }
}

/// The first row of a series' box: what it is, and its unit.
struct SeriesTitle: Widget {
  private let series: TradeSeries
  private let entry: Int
  private let context: Context

  init(_ series: TradeSeries, entry: Int, context: Context) {
    self.series = series
    self.entry = entry
    self.context = context
  }

  func render(into frame: inout Frame, area: Rect) {
    let unit = context.phrases.heading(of: context.unit(of: series))
    let name = context.pair(of: series)
    let mark = context.illustrativeMark(series)
    frame.draw(Line([Span(name, as: .title)] + mark, right: [Span(unit, as: .muted)]), in: area)
    let width = min(DisplayWidth.columns(of: name), area.width)
    frame.noteName(of: entry, in: Rect(x: area.minX, y: area.minY, width: width, height: 1))
  }
}
