package import Foundation
package import ProgrammeModel

/// Numbers and shares: the digits of stored figures stand exactly as they were written.
package protocol NumberFormats: Sendable {
  var numberStyle: NumberStyle { get }
}

extension NumberFormats {
  /// A stored figure: `1,234.5`.
  package func number(_ quantity: Quantity) -> String {
    numberStyle.text(DecimalDigits(written: quantity.written))
  }

  /// A count.
  package func number(_ value: Int) -> String { numberStyle.text(value) }

  /// A derived figure, rounded half away from zero to so many decimals.
  package func number(_ value: Decimal, places: Int) -> String {
    numberStyle.text(DecimalDigits(value, places: places))
  }

  /// A difference, with its sign; zero has none.
  package func signed(_ value: Int) -> String { numberStyle.text(value, signed: true) }

  /// A derived difference, with its sign.
  package func signed(_ value: Decimal, places: Int) -> String {
    numberStyle.text(DecimalDigits(value, places: places), signed: true)
  }

  /// A share in percent: `48 %`.
  package func percent(_ value: Int) -> String { withPercentSign(number(value)) }

  /// A stored share in percent.
  package func percent(_ quantity: Quantity) -> String { withPercentSign(number(quantity)) }

  /// A derived share, already in percent: 7.7 for `7.7 %`.
  package func percent(_ value: Decimal, places: Int) -> String {
    withPercentSign(number(value, places: places))
  }

  /// A stored growth in percent, with its sign: `+10 %`.
  package func growth(_ quantity: Quantity) -> String {
    withPercentSign(numberStyle.text(DecimalDigits(written: quantity.written), signed: true))
  }

  /// A derived growth, already in percent, with its sign.
  package func growth(_ value: Decimal, places: Int) -> String {
    withPercentSign(signed(value, places: places))
  }

  /// The columns of a figure from its decimal point on; none where it has no decimals.
  package func decimalColumns(of figure: String) -> Int {
    let digits = figure.reversed().prefix(while: \.isNumber).count
    return figure.dropLast(digits).hasSuffix(numberStyle.point) ? digits + 1 : 0
  }

  private func withPercentSign(_ text: String) -> String { text + numberStyle.percentGap + "%" }
}
