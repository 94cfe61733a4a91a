import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// Indicators, three rows and a blank one each: name and period, value of target, a bar.
struct IndicatorCards: Widget {
  let indicators: [Indicator]
  let cursor: ListCursor<RecordName>
  let isFocused: Bool
  let context: Context

  static let rowsEach = 4

  func render(into frame: inout Frame, area: Rect) {
    let list = CardList(
      indicators.map(\.name), rowsEach: Self.rowsEach, cursor: cursor, isFocused: isFocused,
      more: context.moreBelow,
      card: { card(indicators[$0], columns: area.width - 6) })
    frame.draw(list, in: area)
  }

  private func card(_ indicator: Indicator, columns: Int) -> [Line] {
    guard let row = context.newestRow(of: indicator) else {
      return [Line(context.nameSpans(of: indicator))]
    }
    let period = row.period.map { [Span(context.phrases.short($0), as: .muted)] } ?? []
    let bar =
      row.reached(isAscending: indicator.isAscending).map {
        [Span("  ")] + Gauge(fraction: $0).spans(columns: columns)
      } ?? []
    let value = [Span("  \(context.valueInUnit(of: row, of: indicator))")]
    let whole = value + baseline(of: indicator)
    let hasRoom = whole.columns <= columns + 2 || context.isSpoken
    return [
      Line(context.nameSpans(of: indicator), right: period), Line(hasRoom ? whole : value),
      Line(bar),
    ]
  }

  private func baseline(of indicator: Indicator) -> [Span] {
    context.baseline(of: indicator).map { [Span(", \($0)", as: .muted)] } ?? []
  }
}

extension Indicator.Row {
  /// How much of the target is reached, 1 for all, where both values are known and comparable: the value's share of the
  /// target, or the target's of the value where less is better.
  fileprivate func reached(isAscending: Bool) -> Double? {
    guard let actual, let target, target.value > 0, actual.value >= 0 else { return nil }
    if isAscending { return (actual.value / target.value).double }
    if actual.value <= target.value { return 1 }
    return (target.value / actual.value).double
  }
}
