extension PartialDate {
  /// Reads a date form of the data directory, or returns `nil` where it is none.
  public init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    self.init(&bytes)
    guard bytes.isEmpty else { return nil }
  }

  /// Reads a date at the front of `bytes` and takes it off.
  init?(_ bytes: inout ArraySlice<UInt8>) {
    guard let year = bytes.takeNumber(digits: 4), year >= 1 else { return nil }
    guard let (precision, earliest) = PartialDate.rest(of: &bytes, in: year) else { return nil }
    var isApproximate = false
    var isUncertain = false
    if bytes.take("~") { isApproximate = true } else if bytes.take("?") { isUncertain = true }
    self.init(
      precision, from: earliest, isApproximate: isApproximate, isUncertain: isUncertain)
  }

  private static func rest(
    of bytes: inout ArraySlice<UInt8>, in year: Int
  ) -> (Precision, Day)? {
    guard bytes.take("-") else { return first(of: 1, in: year).map { (.year, $0) } }
    if bytes.take("H") {
      guard let half = bytes.takeNumber(digits: 1), (1...2).contains(half) else { return nil }
      return first(of: half * 6 - 5, in: year).map { (.half, $0) }
    }
    if bytes.take("Q") {
      guard let quarter = bytes.takeNumber(digits: 1), (1...4).contains(quarter) else { return nil }
      return first(of: quarter * 3 - 2, in: year).map { (.quarter, $0) }
    }
    guard let month = bytes.takeNumber(digits: 2) else { return nil }
    guard bytes.take("-") else { return first(of: month, in: year).map { (.month, $0) } }
    guard let day = bytes.takeNumber(digits: 2) else { return nil }
    return Day(year: year, month: month, day: day).map { (.day, $0) }
  }

  private static func first(of month: Int, in year: Int) -> Day? {
    Day(year: year, month: month, day: 1)
  }
}

extension ArraySlice<UInt8> {
  /// Takes one ASCII character off the front, if it stands there.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard first == UInt8(ascii: character) else { return false }
    removeFirst()
    return true
  }

  /// Takes exactly `digits` ASCII digits off the front, or nothing.
  mutating func takeNumber(digits: Int) -> Int? {
    guard count >= digits else { return nil }
    var number = 0
    for byte in prefix(digits) {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    removeFirst(digits)
    return number
  }
}
