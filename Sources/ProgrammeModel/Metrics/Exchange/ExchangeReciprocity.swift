/// Heads each way, planned against actual.
///
/// Rule: sums over the rows whose period has begun by the as-of day, the actual counts of those that were known; the ratio is the smaller over the larger actual count.
public struct ExchangeReciprocity: Metric {
  public static let rule = "exchange reciprocity"

  /// The exchanges that were looked at.
  public let restsOn: [RecordName]

  /// The ratio of heads.
  public var value: Double? { ratio }

  /// One way's sums.
  public struct Heads: Hashable, Sendable {
    public internal(set) var planned = 0
    public internal(set) var actual = 0

    /// Whether anybody was counted: without that ``actual`` is not nought but unknown.
    public internal(set) var isCounted = false

    public init(planned: Int = 0, actual: Int? = nil) {
      self.planned = planned
      self.actual = actual ?? 0
      isCounted = actual != nil
    }

    /// Those who went of those planned; `nil` where none was planned, or nobody counted.
    public var shareOfPlan: Double? {
      planned > 0 && isCounted ? Double(actual) / Double(planned) : nil
    }
  }

  /// By direction, such as `moscow-to-beijing`.
  public let heads: [String: Heads]

  /// From 0 to 1; `nil` unless two directions are counted and one has sent anybody.
  public var ratio: Double? {
    let counts = heads.values.filter(\.isCounted).map(\.actual).sorted()
    guard counts.count == 2, counts[1] > 0 else { return nil }
    return Double(counts[0]) / Double(counts[1])
  }

  /// With a year, counts the rows alone whose period begins in it, with all that is planned for it.
  public init(of exchanges: some Sequence<Exchange>, in dated: DatedSnapshot, year: Int? = nil) {
    var heads: [String: Heads] = [:]
    restsOn = exchanges.map(\.name)
    for exchange in exchanges {
      for row in exchange.periods {
        let start = row.period?.earliest
        let hasBegun = start.map { $0 <= dated.asOf } ?? true
        let isMeant = year.map { year in start.map { $0.year == year } ?? true } ?? hasBegun
        guard isMeant, let direction = row.direction ?? exchange.direction, direction != "both"
        else { continue }
        heads[direction, default: Heads()].planned += row.planned ?? 0
        guard dated.knowsCount(over: row.period), let actual = row.actual else { continue }
        heads[direction, default: Heads()].actual += actual
        heads[direction, default: Heads()].isCounted = true
      }
    }
    self.heads = heads
  }
}
