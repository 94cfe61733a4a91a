/// What to say of a text that should have been a date: what it is not, and what to write.
enum DateHint {
  static func partial(_ text: String) -> String {
    known(text) ?? timed(text)
      ?? (text.contains("/") ? "is a period; write one date, as 2021-05-14" : nil)
      ?? (isMonthLike(text)
        ? "is not a month; write 2021-05, 2021-Q2 or 2021-05-14"
        : "is not a date; write 2021, 2021-H1, 2021-Q2, 2021-05 or 2021-05-14")
  }

  static func period(_ text: String) -> String {
    if let hint = known(text) ?? (text.contains("/") ? nil : timed(text)) { return hint }
    let years = text.split { "-–—".contains($0) }
    let interval = years.joined(separator: "/")
    if years.count == 2, years.allSatisfy({ $0.count == 4 }), Period(interval) != nil {
      return "is not a period; write \(interval)"
    }
    return "is not a period; write 2021, 2021-Q2, 2021-05, 2020-01/2020-09 or 2021-05/.."
  }

  static func dateTime(_ text: String) -> String {
    if let hint = known(text) { return hint }
    if let guess = DateGuess(time: text) { return "is not a time; write \(guess.text)" }
    guard let timeStart = text.firstIndex(of: "T") else { return partial(text) }
    if let impossible = impossibleDay(String(text[..<timeStart])) { return impossible }
    let time = text[text.index(after: timeStart)...]
    if time.hasPrefix("24:") { return "has the hour 24; write T00:00 of the next day" }
    if time.dropFirst(6).hasPrefix("60") { return "has a leap second; write second 59 or none" }
    return "is not a time; write 2021-05-14T10:00 with tz, or 2021-05-14T10:00:00+03:00"
  }

  /// What is wrong with a text of which it is plain what was meant.
  private static func known(_ text: String) -> String? {
    impossibleDay(text) ?? DateGuess(text).map { "is not a date; write \($0.text)" }
  }

  /// What to say of a date with a time of day.
  private static func timed(_ text: String) -> String? {
    if let guess = DateGuess(time: text) {
      return "has a time; write the day alone: \(guess.text.prefix(10))"
    }
    return text.contains("T") ? "has a time; write the day alone, as 2021-05-14" : nil
  }

  private static func isMonthLike(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 7 && bytes[4] == UInt8(ascii: "-")
      && (bytes[..<4] + bytes[5...]).allSatisfy { (48...57).contains($0) }
  }

  private static func impossibleDay(_ text: String) -> String? {
    var bytes = Array(text.utf8)[...]
    guard let year = bytes.takeNumber(digits: 4), bytes.take("-"),
      let month = bytes.takeNumber(digits: 2), bytes.take("-"),
      let day = bytes.takeNumber(digits: 2), bytes.isEmpty
    else { return nil }
    guard (1...12).contains(month) else { return "has no month \(month); write 01 to 12" }
    let last = Day.daysIn(month: month, of: year)
    guard !(1...last).contains(day) else { return nil }
    return "is not a day of the calendar; that month ends on \(last)"
  }
}
