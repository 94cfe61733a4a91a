import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// Figures under each other, met at the decimal point, with a bar or a note beside them.
struct FigureColumns {
  private let labelWidth: Int
  private let figureWidth: Int
  private let decimals: Int

  /// The last decimal that any of the figures was written with, in the series' own unit.
  private let places: Int
  private let unit: MeasuredUnit
  private let context: Context

  /// - Parameter sum: What stands under the figures, worked out of them.
  init(
    _ values: [Quantity], sum: Decimal?, of series: TradeSeries, labels: [String], context: Context
  ) {
    let unit = context.unit(of: series)
    let places = max(-(values.map(\.lastDigit).min() ?? 0), 0)
    let texts =
      values.map { context.phrases.stated($0, in: unit) }
      + (sum.map { [context.phrases.figure($0, places: places, in: unit)] } ?? [])
    labelWidth = (labels.map { DisplayWidth.columns(of: $0) }.max() ?? 0) + 3
    let decimals = texts.map(context.phrases.decimalColumns)
    let wholes = zip(texts, decimals).map { DisplayWidth.columns(of: $0) - $1 }.max() ?? 0
    self.decimals = decimals.max() ?? 0
    figureWidth = wholes + self.decimals
    self.places = places
    self.unit = unit
    self.context = context
  }

  static func share(_ part: Quantity, of whole: Quantity) -> Double? {
    guard whole.value > 0 else { return nil }
    return (part.value / whole.value).double
  }

  func draw(
    _ label: String, _ value: Quantity, as role: Role, note: String? = nil, share: Double? = nil,
    into frame: inout Frame, in row: Rect
  ) {
    let figure = Span(context.phrases.stated(value, in: unit), as: role)
    let rest = draw(Span("  " + label, as: .muted), figure, into: &frame, in: row)
    if let note { frame.draw(Line(note, as: .muted), in: rest) }
    if let share { frame.draw(Bar(fraction: share), in: rest.row(0)) }
  }

  /// - Parameter verdicts: What may stand beside the sum, longest first: the first that has room does.
  func drawSum(
    _ sum: Decimal, _ label: String, _ verdicts: [[Span]], into frame: inout Frame, in row: Rect
  ) {
    let figure = Span(context.phrases.figure(sum, places: places, in: unit), as: .derived)
    let rest = draw(Span("  " + label, as: .derived), figure, into: &frame, in: row)
    let verdict = verdicts.first { $0.columns <= rest.width } ?? verdicts.last ?? []
    frame.draw(Line(verdict), in: rest)
  }

  /// Draws label and figure, and gives what is left of the row.
  private func draw(_ label: Span, _ figure: Span, into frame: inout Frame, in row: Rect) -> Rect {
    let (left, right) = row.splitVertically(at: labelWidth)
    frame.draw(Line([label]), in: left)
    let missing = decimals - context.phrases.decimalColumns(of: figure.text)
    let (place, rest) = right.splitVertically(at: figureWidth)
    let aligned = place.splitVertically(at: max(0, figureWidth - missing)).left
    frame.draw(Line([figure], alignment: .trailing), in: aligned)
    return rest.splitVertically(at: 3).right
  }
}
