import Phrasebook
import ProgrammeModel
import TerminalKit

/// Every series with its newest figure, under the pair, scope and compiler that its group shares: a piece for each series,
/// and one for what stands over each group.
struct SeriesRows: TradePieces {
  /// The columns that a row has.
  private let columns: Int
  private let groups: [Group]
  private let common: MeasuredUnit?
  let count: Int

  /// What the series of a group have in common; only such may stand on one axis.
  private struct Trait: Hashable {
    let pair: String
    let scope: TradeSeries.Scope
    let unit: MeasuredUnit
    let compiler: String?
  }

  private struct Group: Sendable {
    let trait: Trait
    let members: [SeriesReading]

    /// The piece of what stands over it.
    let first: Int

    /// Whether the group before it is of the same pair.
    let isSamePair: Bool
    let alignment: FigureAlignment

    /// The flows that one member alone has.
    let soleFlows: Set<TradeSeries.Flow>
  }

  /// - Parameter passing: the series that are told; `nil` for all.
  init(columns: Int, passing: Set<String>? = nil, in context: Context) {
    self.columns = columns
    let order = context.assessment.once(SeriesOrder.self)
    common = order.commonUnit
    var groups: [Group] = []
    var first = 0
    for (trait, members) in Self.grouped(order.readings, passing: passing, in: context) {
      let flows = Dictionary(members.map { ($0.series.flow, 1) }, uniquingKeysWith: +)
      groups.append(
        Group(
          trait: trait, members: members, first: first,
          isSamePair: groups.last?.trait.pair == trait.pair,
          alignment: FigureAlignment(
            members.lazy.map { Self.value($0, in: context) }, in: context.phrases),
          soleFlows: Set(flows.filter { $0.value == 1 }.keys)))
      first += 1 + members.count
    }
    self.groups = groups
    count = first
  }

  private static func grouped(
    _ readings: [SeriesReading], passing: Set<String>?, in context: Context
  ) -> [(Trait, [SeriesReading])] {
    var order: [Trait] = []
    var members: [Trait: [SeriesReading]] = [:]
    for reading in readings {
      let series = reading.series
      if passing?.contains(series.common.id) == false { continue }
      let trait = Trait(
        pair: context.pair(of: series), scope: series.scope, unit: context.unit(of: series),
        compiler: context.string(series.compiler))
      if members[trait] == nil { order.append(trait) }
      members[trait, default: []].append(reading)
    }
    return order.map { ($0, members[$0] ?? []) }
  }

  func rows(of piece: Int, in context: Context) -> [TradeRow] {
    let group = groups[groups.prefixCount { $0.first <= piece } - 1]
    return piece == group.first
      ? heading(of: group, in: context)
      : [row(of: group.members[piece - group.first - 1], in: group, context)]
  }

  func piece(of row: String) -> Int? {
    for group in groups {
      if let place = group.members.firstIndex(where: { $0.id.text == row }) {
        return group.first + 1 + place
      }
    }
    return nil
  }

  /// The pair, the scope and the compiler, who has lines of his own where he would be cut; a pair that stands over the
  /// group before it is not said again.
  private func heading(of group: Group, in context: Context) -> [TradeRow] {
    let trait = group.trait
    let scope = context.phrases.term(trait.scope).short
    let unit = context.phrases.heading(of: trait.unit)
    let right = trait.unit == common ? [] : [Span(unit, as: .muted)]
    let says = !group.isSamePair || context.isSpoken
    let facts = [says ? trait.pair : "…", scope].joined(separator: says ? ", " : " ")
    guard let compiler = trait.compiler else { return [.heading(facts, right: right)] }
    let whole = "\(facts), \(compiler)"
    let room = columns - (right.isEmpty ? 0 : right.columns + 2)
    let isWhole = context.isSpoken || DisplayWidth.columns(of: whole) <= room
    return isWhole
      ? [.heading(whole, right: right)]
      : [.heading(facts, right: right)] + TradeRow.words(compiler, columns: columns)
  }

  private static func value(_ reading: SeriesReading, in context: Context) -> String {
    let unit = context.unit(of: reading.series)
    return reading.latest?.value.map { context.phrases.stated($0, in: unit) } ?? "–"
  }

  private func row(of reading: SeriesReading, in group: Group, _ context: Context) -> TradeRow {
    let series = reading.series
    // Where no other series of the group has its flow, that says what it is.
    let isAlone = group.soleFlows.contains(series.flow) && series.unit != "percent"
    let label =
      isAlone ? [Span(context.phrases.term(series.flow).short)] : context.nameSpans(of: series)
    let value = group.alignment.text(Self.value(reading, in: context), in: context.phrases)
    let period = reading.latest?.period.map { context.phrases.short($0) } ?? ""
    return TradeRow(
      series.common.id, label + context.illustrativeMark(series), [Span(value)],
      remark: [Span(period, as: .muted)],
      explanation: reading.latest.map { TradeRow.stored($0, of: reading) },
      source: reading.latest?.sources.first ?? series.sources.first)
  }
}
