package import Foundation
package import ProgrammeModel

/// Missing values become `null`.
extension JSONValue {
  package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  package init(_ flag: Bool?) { self = flag.map(JSONValue.bool) ?? .null }

  package init(_ number: Int?) { self = number.map { .number("\($0)") } ?? .null }

  /// A stored figure, digit for digit.
  package init(_ quantity: Quantity?) { self = quantity.map { .number($0.written) } ?? .null }

  /// A code of a closed list.
  package init<C: RawRepresentable<String>>(code: C?) { self.init(code?.rawValue) }

  /// A day, date, period or id in the form in which it is stored.
  package init(form: (some CustomStringConvertible)?) { self.init(form?.description) }

  /// A computed figure with all its decimals.
  package init(exact number: Decimal?) {
    self = number.flatMap { $0.isNaN ? nil : .number($0.description) } ?? .null
  }

  /// A computed figure, rounded half away from zero to two decimals.
  package init(rounded number: Decimal?) {
    guard var exact = number, !exact.isNaN else {
      self = .null
      return
    }
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, 2, .plain)
    self = .number(rounded.description)
  }

  /// A computed figure, rounded half away from zero to two decimals.
  package init(rounded number: Double?) {
    guard let number, number.isFinite else {
      self = .null
      return
    }
    let rounded = (number * 100).rounded() / 100
    self = .number(Int(exactly: rounded).map { "\($0)" } ?? "\(rounded)")
  }
}
