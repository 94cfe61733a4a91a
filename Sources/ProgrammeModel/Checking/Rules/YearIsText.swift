/// A year is written as a text, as all dates are.
///
/// Looked at where a date is read; the year is taken all the same.
enum YearIsText {
  static func message(field: String, _ number: String) -> String {
    "\(field) \(number) is a number; write \"\(number)\""
  }
}
