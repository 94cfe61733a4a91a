import Phrasebook
import ProgrammeModel
import TerminalKit

/// One period's heads each way.
struct ExchangePeriod: Sendable {
  let period: Period
  private(set) var heads: [String: ExchangeReciprocity.Heads] = [:]

  /// The periods of one group of travellers, the newest first; what has not begun is left out.
  static func all(of group: ExchangeYear.Group, in dated: DatedSnapshot) -> [ExchangePeriod] {
    var rows: [Period: ExchangePeriod] = [:]
    for exchange in group.exchanges {
      for row in dated.begun(exchange.periods) {
        guard let period = row.period, period.earliest != nil,
          let direction = row.direction ?? exchange.direction
        else { continue }
        let old = rows[period]?.heads[direction]
        rows[period, default: Self(period: period)].heads[direction] = ExchangeReciprocity.Heads(
          planned: (old?.planned ?? 0) + (row.planned ?? 0),
          actual: row.actual.map { $0 + (old?.actual ?? 0) }
            ?? (old?.isCounted == true ? old?.actual : nil))
      }
    }
    return rows.values.sorted { left, right in
      let (one, other) = (left.period, right.period)
      return (other.earliest?.number ?? 0, other.description)
        < (one.earliest?.number ?? 0, one.description)
    }
  }
}

/// The periods of a group of travellers, with what tells them apart.
struct ExchangePeriodList: Sendable {
  let rows: [ExchangePeriod]
  let ids: [String]

  /// The same after the line that heads columns.
  let idsUnderHead: [String]

  /// Between the ways of a row.
  static let gap = [Span("   ")]

  /// The columns that the longest period takes, and the longest row where each way stands after its letters.
  let start, sentence: Int

  init(of group: ExchangeYear.Group, ways: [ExchangeWay], in context: Context) {
    rows = ExchangePeriod.all(of: group, in: context.dated)
    let starts = rows.lazy.map { DisplayWidth.columns(of: context.phrases.short($0.period)) }
    start = (starts.max() ?? 0) + 2
    let words = rows.lazy.map { context.words(of: $0, ways).joined(separator: Self.gap) }
    sentence = start + (words.map { Array($0).columns }.max() ?? 0)
    ids = rows.map(\.period.description)
    idsUnderHead = ["head"] + ids
  }
}
