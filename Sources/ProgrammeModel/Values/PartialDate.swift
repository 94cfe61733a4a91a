/// A date known to the year, half, quarter, month or day, perhaps only roughly.
///
/// Forms: `2023`, `2021-H1`, `2021-Q2`, `2021-05`, `2021-05-14`; a trailing `~` means approximate and `?`
/// uncertain (EDTF level 1).
public struct PartialDate: Hashable, Sendable {
  /// How much of the calendar a date names, from the widest to the narrowest.
  public enum Precision: Int, Comparable, Sendable {
    case year, half, quarter, month, day

    public static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  public let precision: Precision

  /// The first day that the date may stand for.
  public let earliest: Day

  /// Marked `~`: about that time.
  public let isApproximate: Bool

  /// Marked `?`: the source may be wrong.
  public let isUncertain: Bool

  /// Creates a date of the year, half, quarter, month or day that begins on `earliest`.
  public init(
    _ precision: Precision, from earliest: Day, isApproximate: Bool = false,
    isUncertain: Bool = false
  ) {
    self.precision = precision
    self.earliest = earliest
    self.isApproximate = isApproximate
    self.isUncertain = isUncertain
  }

  /// Creates a date known to the day.
  public init(_ day: Day) { self.init(.day, from: day) }
}

extension PartialDate {
  /// The last day that the date may stand for.
  public var latest: Day {
    guard precision != .day else { return earliest }
    let lastMonth = earliest.adding(months: monthCount - 1)
    let (year, month, _) = lastMonth.components
    return lastMonth + (Day.daysIn(month: month, of: year) - 1)
  }

  private var monthCount: Int {
    switch precision {
    case .year: 12
    case .half: 6
    case .quarter: 3
    case .month, .day: 1
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// The form it is written in, such as `2021-Q2~`.
  public var description: String {
    let (year, month, _) = earliest.components
    let core =
      switch precision {
      case .year: padded(year, to: 4)
      case .half: "\(padded(year, to: 4))-H\((month - 1) / 6 + 1)"
      case .quarter: "\(padded(year, to: 4))-Q\((month - 1) / 3 + 1)"
      case .month: "\(padded(year, to: 4))-\(padded(month, to: 2))"
      case .day: earliest.description
      }
    return core + (isApproximate ? "~" : "") + (isUncertain ? "?" : "")
  }
}
