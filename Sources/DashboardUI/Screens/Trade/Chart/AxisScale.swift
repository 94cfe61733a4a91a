import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// Round amounts on an axis: few enough for its rows, from zero or the lowest amount to the highest.
struct AxisScale {
  /// The power of ten that the labels leave out, where they would be too long.
  let power: Int
  private let amounts: [Decimal]

  private static let rowsEach = 3
  private static let longestLabel = 7

  /// - Parameter amounts: what is drawn; those that are not finite are left out.
  init(_ amounts: [Double], rows: Int) {
    let finite = amounts.filter(\.isFinite)
    let (low, high) = (min(finite.min() ?? 0, 0), max(finite.max() ?? 0, 0))
    let span = high - low
    guard span > 0, span.isFinite else {
      (self.amounts, power) = ([0], 0)
      return
    }
    let step = AxisScale.step(span / Double(max(rows / AxisScale.rowsEach, 1)))
    let first = Int((low / step.value).rounded(.up))
    let last = Int((high / step.value).rounded(.down))
    self.amounts = (first...max(first, last)).map { index in
      Decimal(index) * Decimal(sign: .plus, exponent: step.power, significand: Decimal(step.digit))
    }
    let digits = Int(log10(max(abs(low), abs(high))).rounded(.down)) + 1
    power = digits > AxisScale.longestLabel ? (digits - 1) / 3 * 3 : 0
  }

  /// The least of 1, 2 and 5 times a power of ten that is no less than an amount.
  private static func step(_ least: Double) -> (digit: Int, power: Int, value: Double) {
    let power = Int(log10(least).rounded(.down))
    for digit in [1, 2, 5] {
      let value = Double(digit) * pow(10, Double(power))
      if value >= least * 0.999 { return (digit, power, value) }
    }
    return (1, power + 1, pow(10, Double(power + 1)))
  }

  /// The marks of the axis, written in a unit.
  func ticks(in unit: MeasuredUnit, _ phrases: any Phrases) -> [ColumnChart.Tick] {
    amounts.map { amount in
      let shown = amount / pow(Decimal(10), power)
      let places = min(max(-shown.exponent, 0), 6)
      return ColumnChart.Tick(
        amount.double,
        label: phrases.figure(shown, places: places, in: unit))
    }
  }
}
