import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// A yearly series as columns, with the way to its target and the growth that this needs.
struct SeriesTrend: Widget {
  private let reading: SeriesReading
  private let entry: Int
  private let context: Context

  /// More years than this are not drawn, the newest stay.
  private static let mostYears = 12

  init(_ reading: SeriesReading, entry: Int, context: Context) {
    self.reading = reading
    self.entry = entry
    self.context = context
  }

  func render(into frame: inout Frame, area: Rect) {
    frame.draw(
      SeriesTitle(reading.series, entry: entry, context: context), in: area.row(0))
    frame.draw(Line(facts, as: .muted), in: area.row(1))
    let needed = neededLines(columns: area.width - 2)
    let chart = area.rows(2..<max(2, area.height - needed.count))
    if chart.height >= 3 { frame.draw(self.chart, in: chart) }
    for (offset, line) in needed.enumerated() {
      frame.draw(
        Line([Span("≈ ", as: .derived), Span(line)]),
        in: area.rowFromBottom(needed.count - 1 - offset))
    }
  }

  private var facts: String {
    let scope = context.phrases.term(reading.series.scope).full
    let compiler = context.string(reading.series.compiler)
    return ([scope, context.phrases.tradeWords.yearly] + [compiler].compactMap { $0 })
      .joined(separator: " · ")
  }

  private var unit: MeasuredUnit { context.unit(of: reading.series) }

  private var chart: ColumnChart {
    let years = Array(reading.fullYears.suffix(Self.mostYears))
    let target = reading.targets.first { $0.aim != nil && $0.target.period?.latest != nil }
    let last = target?.target.period?.latest?.year
    let first = years.first?.year ?? last ?? 0
    let end = max(years.last?.year ?? first, last ?? first)
    guard end - first < 2 * Self.mostYears else { return ColumnChart([]) }
    let columns = (first...end).map { year in
      let row = years.first { $0.year == year }?.row
      return ColumnChart.Column(
        "\(year)", value: row?.value.map { double($0.value) },
        valueText: row?.value.map { context.phrases.stated($0, in: unit) } ?? "")
    }
    return ColumnChart(columns, path: path(to: target, first: first, years: years))
  }

  private func path(
    to target: RequiredGrowth?, first: Int, years: [(year: Int, row: Observation)]
  ) -> ColumnChart.Path? {
    guard let target, let value = target.aim, let year = target.target.period?.latest?.year,
      let start = years.last, let from = start.row.value, start.year < year
    else { return nil }
    return ColumnChart.Path(
      from: start.year - first, at: double(from.value), to: year - first, at: double(value),
      label: context.phrases.figure(value, places: 0, in: unit))
  }

  /// The growth needed from each base that the sources leave open, at most two.
  private func neededLines(columns: Int) -> [String] {
    reading.targets.prefix(2).compactMap { target in
      guard let percent = target.percent, let base = target.basePeriod, let value = target.aim,
        let from = target.baseValue
      else { return nil }
      let way = context.phrases.path(
        from: context.phrases.figure(from, in: unit),
        to: context.phrases.figure(value, places: 0, in: unit))
      let growth = context.phrases.growth(Decimal(percent), places: 1)
      let needed = context.phrases.needed(growth, from: context.phrases.short(base))
      let whole = "\(way): \(needed)"
      return context.isSpoken || DisplayWidth.columns(of: whole) <= columns ? whole : needed
    }
  }

  private func double(_ value: Decimal) -> Double { NSDecimalNumber(decimal: value).doubleValue }
}
