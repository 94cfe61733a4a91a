/// The date that a text of another habit certainly means: `14.05.2021`, `2021/5/14` or `2021年5月14日`.
///
/// Where day and month could be exchanged, as in `05/06/2021`, there is no guess.
struct DateGuess {
  /// As the format writes it.
  let text: String

  init?(_ text: String) {
    guard let date = Self.date(text[...]) else { return nil }
    self.text = date
  }

  /// A time of day after a blank or a small `t` in place of `T`, its date perhaps of another habit too.
  init?(time text: String) {
    guard let gap = text.firstIndex(where: { " tT".contains($0) }) else {
      self.init(text)
      return
    }
    guard let date = Self.date(text[..<gap]) else { return nil }
    let time = text[text.index(after: gap)...].uppercased()
    self.init(dateTime: "\(date)T\(time)")
  }

  private init?(dateTime text: String) {
    guard DateTime(text) != nil else { return nil }
    self.text = text
  }

  private static func date(_ text: Substring) -> String? {
    let numbers = text.split { ".-/年月日".contains($0) }
    let digits = text.split { !"0123456789".contains($0) }
    guard numbers.count == 3, numbers == digits else { return nil }
    let values = numbers.compactMap { Int($0) }
    guard let order = order(numbers, values, isDotted: text.contains(".")) else { return nil }
    return Day(year: values[order.year], month: values[order.month], day: values[order.day])?
      .description
  }

  private static func order(
    _ numbers: [Substring], _ values: [Int], isDotted: Bool
  ) -> (year: Int, month: Int, day: Int)? {
    let lengths = numbers.map(\.count)
    if lengths[0] == 4, lengths[1...].allSatisfy({ $0 <= 2 }) { return (0, 1, 2) }
    guard lengths[2] == 4, lengths[..<2].allSatisfy({ $0 <= 2 }) else { return nil }
    if isDotted || values[0] > 12 { return (2, 1, 0) }
    return values[1] > 12 ? (2, 0, 1) : nil
  }
}
