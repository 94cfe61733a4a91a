import Phrasebook
import ProgrammeModel
import TerminalKit

/// Every series with its newest figure, under the pair, scope and compiler that its group shares.
struct SeriesRows {
  let context: Context

  /// What the series of a group have in common; only such may stand on one axis.
  private struct Group: Hashable {
    let pair: String
    let scope: TradeSeries.Scope
    let unit: MeasuredUnit
    let compiler: String?
  }

  var rows: [TradeRow] {
    groups.flatMap { group, members in
      [heading(of: group)]
        + FigureAlignment(members.map(value)).texts.enumerated().map {
          row(of: members[$0], value: $1, among: members)
        }
    }
  }

  /// The unit of most series, which stands once in the pane's title.
  var commonUnit: MeasuredUnit? {
    let units = context.assessment.trade.map { context.unit(of: $0.series) }
    return units.max { left, right in
      units.count { $0 == left } < units.count { $0 == right }
    }
  }

  private var groups: [(Group, [SeriesReading])] {
    var order: [Group] = []
    var members: [Group: [SeriesReading]] = [:]
    for reading in context.assessment.tradeInOrder {
      let series = reading.series
      let group = Group(
        pair: context.pair(of: series), scope: series.scope, unit: context.unit(of: series),
        compiler: context.string(series.compiler))
      if members[group] == nil { order.append(group) }
      members[group, default: []].append(reading)
    }
    return order.map { ($0, members[$0] ?? []) }
  }

  private func heading(of group: Group) -> TradeRow {
    let facts = [group.pair, context.phrases.term(group.scope).short, group.compiler]
    let unit = context.phrases.heading(of: group.unit)
    return .heading(
      facts.compactMap { $0 }.joined(separator: ", "),
      right: group.unit == commonUnit ? [] : [Span(unit, as: .muted)])
  }

  private func value(_ reading: SeriesReading) -> String {
    let unit = context.unit(of: reading.series)
    return reading.latest?.value.map { context.phrases.figure($0, in: unit) } ?? "–"
  }

  private func row(
    of reading: SeriesReading, value: String, among group: [SeriesReading]
  ) -> TradeRow {
    let series = reading.series
    let isAlone = group.count { $0.series.flow == series.flow } == 1 && series.unit != "percent"
    let label =
      isAlone ? [Span(context.phrases.term(series.flow).short)] : context.text(series.title)
    let period = reading.latest?.period.map { context.phrases.short($0) } ?? ""
    return TradeRow(
      series.common.id, label + context.illustrativeMark(series), [Span(value)],
      remark: [Span(period, as: .muted)],
      explanation: reading.latest.map { Explanation(stored: $0, of: series, in: context) },
      source: reading.latest?.sources.first ?? series.sources.first)
  }
}

extension Assessment {
  /// Series of the cities first, then of their countries; of one pair totals first.
  var tradeInOrder: [SeriesReading] {
    let parties = Set(snapshot.parties.compactMap(\.subdivision))
    func order(_ series: TradeSeries) -> (Int, String, Int, String) {
      let flow = TradeSeries.Flow.allCases.firstIndex(of: series.flow) ?? 0
      let isOwn = parties.contains(series.reporter) || parties.contains(series.partner)
      return (isOwn ? 0 : 1, series.reporter, flow, series.common.id)
    }
    return trade.sorted { order($0.series) < order($1.series) }
  }
}
