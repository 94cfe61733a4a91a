package import Foundation
package import ProgrammeModel

/// Figures of trade: their digits, their unit, or both.
package protocol MoneyFormats: NumberFormats {
  /// The unit over a column or in a pane's title: `bn US$`.
  func heading(of unit: MeasuredUnit) -> String

  /// How far the decimal point moves to the right when a value is written in the unit's heading.
  func shift(for unit: MeasuredUnit) -> Int

  /// Digits followed by the unit's heading: `20.5 bn US$`.
  func joinedToHeading(_ digits: String, _ unit: MeasuredUnit) -> String

  /// Digits that look more exact than their source wrote them, as moving the point added zeros: `约190` of 19 billion.
  func about(_ digits: String) -> String
}

extension MoneyFormats {
  /// A stored figure without its unit, which stands in the heading.
  package func figure(_ quantity: Quantity, in unit: MeasuredUnit) -> String {
    numberStyle.text(shifted(quantity, unit))
  }

  /// A stored figure as it is shown, without its unit: not as more exact than its source wrote it.
  package func stated(_ quantity: Quantity, in unit: MeasuredUnit) -> String {
    let digits = figure(quantity, in: unit)
    let written = DecimalDigits(written: quantity.written)
    return written.places < shift(for: unit) && !written.isZero ? about(digits) : digits
  }

  /// A derived figure without its unit; decimals are counted in the series' own unit.
  package func figure(_ value: Decimal, places: Int, in unit: MeasuredUnit) -> String {
    var digits = DecimalDigits(value, places: places)
    digits.shift(by: shift(for: unit))
    return numberStyle.text(digits)
  }

  /// What a figure may lie between, exactly and without its unit: `19.955…20.965`.
  package func interval(_ range: ClosedRange<Decimal>, in unit: MeasuredUnit) -> String {
    "\(exact(range.lowerBound, unit))…\(exact(range.upperBound, unit))"
  }

  /// A stored figure as it is shown, followed by the unit's heading: `20.5 bn US$`.
  package func headed(_ quantity: Quantity, in unit: MeasuredUnit) -> String {
    joinedToHeading(stated(quantity, in: unit), unit)
  }

  /// A derived figure followed by the unit's heading.
  package func headed(_ value: Decimal, places: Int, in unit: MeasuredUnit) -> String {
    joinedToHeading(figure(value, places: places, in: unit), unit)
  }

  private func shifted(_ quantity: Quantity, _ unit: MeasuredUnit) -> DecimalDigits {
    var digits = DecimalDigits(written: quantity.written)
    digits.shift(by: shift(for: unit))
    return digits
  }

  private func exact(_ value: Decimal, _ unit: MeasuredUnit) -> String {
    var digits = DecimalDigits(written: value.description)
    digits.shift(by: shift(for: unit))
    return numberStyle.text(digits)
  }
}
