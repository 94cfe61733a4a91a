import Phrasebook
import ProgrammeModel
import TerminalKit

/// Every series with its newest figure, under the pair, scope and compiler that its group shares.
struct SeriesRows {
  let context: Context

  /// The columns that a row has.
  let columns: Int

  /// The series that are told; `nil` for all.
  var passing: Set<String>?

  /// What the series of a group have in common; only such may stand on one axis.
  private struct Group: Hashable {
    let pair: String
    let scope: TradeSeries.Scope
    let unit: MeasuredUnit
    let compiler: String?
  }

  var rows: [TradeRow] {
    let groups = groups
    let common = context.assessment.once(SeriesOrder.self).commonUnit
    return groups.enumerated().flatMap { index, entry in
      let (group, members) = entry
      let isSamePair = index > 0 && groups[index - 1].0.pair == group.pair
      let flows = Dictionary(members.map { ($0.series.flow, 1) }, uniquingKeysWith: +)
      return heading(of: group, isSamePair: isSamePair, common)
        + FigureAlignment(members.map(value), in: context.phrases).texts.enumerated().map {
          index, value in
          let reading = members[index]
          return row(of: reading, value: value, isAlone: flows[reading.series.flow] == 1)
        }
    }
  }

  private var groups: [(Group, [SeriesReading])] {
    var order: [Group] = []
    var members: [Group: [SeriesReading]] = [:]
    for reading in context.assessment.once(SeriesOrder.self).readings {
      let series = reading.series
      if passing?.contains(series.common.id) == false { continue }
      let group = Group(
        pair: context.pair(of: series), scope: series.scope, unit: context.unit(of: series),
        compiler: context.string(series.compiler))
      if members[group] == nil { order.append(group) }
      members[group, default: []].append(reading)
    }
    return order.map { ($0, members[$0] ?? []) }
  }

  /// The pair, the scope and the compiler, who has lines of his own where he would be cut; a pair that stands over the
  /// group before it is not said again.
  private func heading(
    of group: Group, isSamePair: Bool, _ common: MeasuredUnit?
  ) -> [TradeRow] {
    let scope = context.phrases.term(group.scope).short
    let unit = context.phrases.heading(of: group.unit)
    let right = group.unit == common ? [] : [Span(unit, as: .muted)]
    let says = !isSamePair || context.isSpoken
    let facts = [says ? group.pair : "…", scope].joined(separator: says ? ", " : " ")
    guard let compiler = group.compiler else { return [.heading(facts, right: right)] }
    let whole = "\(facts), \(compiler)"
    let room = columns - (right.isEmpty ? 0 : right.columns + 2)
    let isWhole = context.isSpoken || DisplayWidth.columns(of: whole) <= room
    return isWhole
      ? [.heading(whole, right: right)]
      : [.heading(facts, right: right)] + TradeRow.words(compiler, columns: columns)
  }

  private func value(_ reading: SeriesReading) -> String {
    let unit = context.unit(of: reading.series)
    return reading.latest?.value.map { context.phrases.figure($0, in: unit) } ?? "–"
  }

  /// - Parameter isAlone: Whether no other series of its group has its flow, which then says what it is.
  private func row(of reading: SeriesReading, value: String, isAlone: Bool) -> TradeRow {
    let series = reading.series
    let isAlone = isAlone && series.unit != "percent"
    let label =
      isAlone ? [Span(context.phrases.term(series.flow).short)] : context.nameSpans(of: series)
    let period = reading.latest?.period.map { context.phrases.short($0) } ?? ""
    return TradeRow(
      series.common.id, label + context.illustrativeMark(series), [Span(value)],
      remark: [Span(period, as: .muted)],
      explanation: reading.latest.map { TradeRow.stored($0, of: reading) },
      source: reading.latest?.sources.first ?? series.sources.first)
  }
}
