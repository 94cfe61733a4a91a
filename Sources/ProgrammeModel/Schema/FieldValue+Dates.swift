package import LocatedJSON

extension PartialDate: FieldValue {
  package static var shape: ValueShape { .date }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> PartialDate? {
    guard let text = decoding.dateText(value, expected: shape) else { return nil }
    return PartialDate(text) ?? decoding.badDate(value, text, hint: DateHint.partial(text))
  }
}

extension Period: FieldValue {
  package static var shape: ValueShape { .period }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Period? {
    guard let text = decoding.dateText(value, expected: shape) else { return nil }
    guard let period = Period(text) else {
      return decoding.badDate(value, text, hint: DateHint.period(text))
    }
    if let message = EndFollowsStart.message(field: decoding.field, period) {
      decoding.report(.e204, at: value, message)
    }
    return period
  }
}

extension DateTime: FieldValue {
  package static var shape: ValueShape { .dateTime }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> DateTime? {
    guard let text = decoding.dateText(value, expected: shape) else { return nil }
    return DateTime(text) ?? decoding.badDate(value, text, hint: DateHint.dateTime(text))
  }
}

extension CalendarDuration: FieldValue {
  package static var shape: ValueShape { .duration }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> CalendarDuration? {
    guard let text = value.string else { return decoding.wrongType(value, expected: shape) }
    return CalendarDuration(text)
      ?? decoding.badDate(value, text, hint: "is not a duration; write P5Y, P6M, P2D or PT2H30M")
  }
}

extension Decoding {
  /// The text of a date; a bare year is accepted and reported.
  mutating func dateText(_ value: Value, expected shape: ValueShape) -> String? {
    if let text = value.string { return text }
    guard let number = value.numberText else { return wrongType(value, expected: shape) }
    guard number.utf8.count == 4, number.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return wrongType(value, expected: shape)
    }
    report(.i801, at: value, YearIsText.message(field: field, number))
    return number
  }
}
