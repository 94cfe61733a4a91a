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
      more: { "\(context.phrases.more($0)) ↓" },
      card: { card(indicators[$0], columns: area.width - 6) })
    frame.draw(list, in: area)
  }

  private func card(_ indicator: Indicator, columns: Int) -> [Line] {
    guard let row = context.newestRow(of: indicator) else {
      return [Line(context.nameSpans(of: indicator))]
    }
    let period = row.period.map { [Span(context.phrases.short($0), as: .muted)] } ?? []
    let bar = row.share.map { gauge($0, columns: columns) } ?? []
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

  private func gauge(_ share: Double, columns: Int) -> [Span] {
    let filled = min(max(Int((share * Double(columns)).rounded()), 0), max(columns, 0))
    return [
      Span("  "), Span(String(repeating: "▆", count: filled), as: .accent),
      Span(String(repeating: "░", count: max(columns - filled, 0)), as: .muted),
    ]
  }
}

extension Indicator.Row {
  /// The value's share of the target, from 0 to 1, where both are known and comparable.
  fileprivate var share: Double? {
    guard let actual, let target, target.value > 0, actual.value >= 0 else { return nil }
    return min(NSDecimalNumber(decimal: actual.value / target.value).doubleValue, 1)
  }
}
