extension Period {
  /// The months of the year that a period covers, so that only like is compared with like.
  ///
  /// A year and January to December have the same shape; nine months and a year have not.
  public struct Shape: Hashable, Sendable {
    /// The month it begins in, from 1 to 12.
    public let firstMonth: Int
    /// Whole months covered.
    public let monthCount: Int

    public init(firstMonth: Int, monthCount: Int) {
      self.firstMonth = firstMonth
      self.monthCount = monthCount
    }
  }

  /// The shape, or `nil` where an end is open or does not fall on the edge of a month.
  public var shape: Shape? {
    guard let earliest, let latest, latest >= earliest else { return nil }
    let (first, last) = (earliest.components, (latest + 1).components)
    guard first.day == 1, last.day == 1 else { return nil }
    let count = (last.year - first.year) * 12 + last.month - first.month
    return Shape(firstMonth: first.month, monthCount: count)
  }

  /// Whether it covers exactly one calendar year.
  public var isFullYear: Bool { shape == Shape(firstMonth: 1, monthCount: 12) }

  /// The days that a period stands for; an open end is `nil`.
  struct Days: Hashable, Sendable {
    let first, last: Day?
  }

  var days: Days { Days(first: earliest, last: latest) }

  /// Whether two periods stand for the same days, however they are written.
  public func covers(sameDaysAs other: Period) -> Bool { days == other.days }

  /// Whether this period is `other`, moved by `years` years.
  public func isSameMonths(as other: Period, yearsLater years: Int) -> Bool {
    guard let shape, shape == other.shape, let mine = earliest, let theirs = other.earliest else {
      return false
    }
    return mine.year - theirs.year == years
  }
}
