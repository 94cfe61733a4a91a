/// A span of the calendar: one partial date, or an interval between two.
///
/// `2020-01/2020-09` runs from the first day of January to the last of September; `2021-05/..` has no end yet.
public struct Period: Hashable, Sendable {
  /// Where it begins, or `nil` for `..`.
  public let start: PartialDate?

  /// Where it ends, or `nil` for `..`. The same as ``start`` where the period is a single date.
  public let end: PartialDate?

  /// Whether it was written as two ends rather than as one date.
  public let isInterval: Bool

  public init(_ date: PartialDate) {
    start = date
    end = date
    isInterval = false
  }

  public init(from start: PartialDate?, to end: PartialDate?) {
    self.start = start
    self.end = end
    isInterval = true
  }

  /// The first day, or `nil` where the start is open.
  public var earliest: Day? { start?.earliest }

  /// The last day, or `nil` where the end is open.
  public var latest: Day? { end?.latest }

  /// Whether a source may have meant another period, or only roughly this one.
  public var isDoubtful: Bool {
    [start, end].contains { $0?.isApproximate == true || $0?.isUncertain == true }
  }

  /// Reads a period form of the data directory, or returns `nil` where it is none.
  public init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    guard let start = Period.takeEnd(&bytes) else { return nil }
    if bytes.isEmpty, case .date(let date) = start {
      self.init(date)
      return
    }
    guard bytes.take("/"), let end = Period.takeEnd(&bytes), bytes.isEmpty else { return nil }
    guard start.date != nil || end.date != nil else { return nil }
    self.init(from: start.date, to: end.date)
  }

  private enum End {
    case open
    case date(PartialDate)

    var date: PartialDate? {
      switch self {
      case .open: nil
      case .date(let date): date
      }
    }
  }

  private static func takeEnd(_ bytes: inout ArraySlice<UInt8>) -> End? {
    if bytes.take(".") { return bytes.take(".") ? .open : nil }
    return PartialDate(&bytes).map(End.date)
  }
}

extension Period: CustomStringConvertible {
  /// The form it is written in, such as `2020-01/2020-09`.
  public var description: String {
    guard isInterval else { return start?.description ?? ".." }
    return "\(start?.description ?? "..")/\(end?.description ?? "..")"
  }
}
