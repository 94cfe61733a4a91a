import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// Every series with its newest figure, under the pair, scope and compiler that its group shares.
struct SeriesRows {
  let context: Context

  /// The columns that a heading may take.
  var columns = Int.max

  /// What the series of a group have in common; only such may stand on one axis.
  private struct Group: Hashable {
    let pair: String
    let scope: TradeSeries.Scope
    let unit: MeasuredUnit
    let compiler: String?
  }

  var rows: [TradeRow] {
    let groups = groups
    return groups.enumerated().flatMap { index, entry in
      let (group, members) = entry
      let isSamePair = index > 0 && groups[index - 1].0.pair == group.pair
      return [heading(of: group, isSamePair: isSamePair)]
        + FigureAlignment(members.map(value), in: context.phrases).texts.enumerated().map {
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

  /// The pair, the scope and the compiler; a pair that stands over the group before it is not said again.
  private func heading(of group: Group, isSamePair: Bool) -> TradeRow {
    let scope = context.phrases.term(group.scope).short
    let unit = context.phrases.heading(of: group.unit)
    let right = group.unit == commonUnit ? [] : [Span(unit, as: .muted)]
    let room = columns - (right.isEmpty ? 0 : right.columns + 2)
    let says = !isSamePair || context.isSpoken
    let facts = [says ? group.pair : "…", scope].joined(separator: says ? ", " : " ")
    let whole = [facts, group.compiler].compactMap { $0 }.joined(separator: ", ")
    let tight = facts.replacingOccurrences(of: " – ", with: "–")
    let isTight = DisplayWidth.columns(of: facts) > room
    return .heading(isTight ? tight : whole, right: right)
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
