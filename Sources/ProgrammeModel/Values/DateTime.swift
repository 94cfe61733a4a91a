/// When something begins or ends: a date that may be partial, or a time of day.
public enum DateTime: Hashable, Sendable {
  /// A day, or a month or quarter where no more is known.
  case date(PartialDate)

  /// A local time of day in the record's `tz`; minutes after midnight, from 0 to 1439.
  case local(Day, minute: Int)

  /// A time with its offset from UTC in minutes (RFC 3339), as written.
  case instant(Day, minute: Int, offset: Int)

  /// The first day that it may stand for, as written: in its own zone.
  public var earliest: Day {
    switch self {
    case .date(let date): date.earliest
    case .local(let day, _), .instant(let day, _, _): day
    }
  }

  /// The last day that it may stand for, as written: in its own zone.
  public var latest: Day {
    switch self {
    case .date(let date): date.latest
    case .local(let day, _), .instant(let day, _, _): day
    }
  }

  /// Whether a time of day is known.
  public var isTimed: Bool {
    switch self {
    case .date: false
    case .local, .instant: true
    }
  }

  /// Reads `2021-05`, `2021-05-14`, `2021-05-14T10:00` or `2021-05-14T10:00:00+03:00`.
  ///
  /// Seconds are read and dropped; 24:00 and second 60 are refused.
  public init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    guard let date = PartialDate(&bytes) else { return nil }
    if bytes.isEmpty {
      self = .date(date)
      return
    }
    guard date.precision == .day, !date.isApproximate, !date.isUncertain, bytes.take("T"),
      let minute = DateTime.takeTime(&bytes)
    else { return nil }
    if bytes.isEmpty {
      self = .local(date.earliest, minute: minute)
      return
    }
    guard let offset = DateTime.takeOffset(&bytes), bytes.isEmpty else { return nil }
    self = .instant(date.earliest, minute: minute, offset: offset)
  }

  private static func takeTime(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    guard let hour = bytes.takeNumber(digits: 2), hour < 24, bytes.take(":"),
      let minute = bytes.takeNumber(digits: 2), minute < 60
    else { return nil }
    guard bytes.take(":") else { return hour * 60 + minute }
    guard let second = bytes.takeNumber(digits: 2), second < 60 else { return nil }
    if bytes.take(".") {
      let fraction = bytes.prefix { (48...57).contains($0) }.count
      guard fraction > 0 else { return nil }
      bytes.removeFirst(fraction)
    }
    return hour * 60 + minute
  }

  private static func takeOffset(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    if bytes.take("Z") { return 0 }
    let isWest = bytes.take("-")
    guard isWest || bytes.take("+"), let hour = bytes.takeNumber(digits: 2), hour < 24,
      bytes.take(":"), let minute = bytes.takeNumber(digits: 2), minute < 60
    else { return nil }
    return (isWest ? -1 : 1) * (hour * 60 + minute)
  }
}

extension DateTime: CustomStringConvertible {
  /// The form it is written in, without seconds.
  public var description: String {
    func clock(_ minute: Int) -> String {
      "\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))"
    }
    switch self {
    case .date(let date): return date.description
    case .local(let day, let minute): return "\(day)T\(clock(minute))"
    case .instant(let day, let minute, let offset):
      let sign = offset < 0 ? "-" : "+"
      return "\(day)T\(clock(minute)):00\(sign)\(clock(abs(offset)))"
    }
  }
}
