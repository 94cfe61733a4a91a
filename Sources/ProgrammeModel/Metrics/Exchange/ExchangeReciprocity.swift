/// Heads each way, planned against actual.
///
/// Rule: sums over the rows whose period has begun by the as-of day; the ratio is the smaller over the larger actual count.
public struct ExchangeReciprocity: Sendable {
  public static let rule = "exchange reciprocity"

  /// One way's sums.
  public struct Heads: Hashable, Sendable {
    public internal(set) var planned = 0
    public internal(set) var actual = 0

    public init(planned: Int = 0, actual: Int = 0) {
      self.planned = planned
      self.actual = actual
    }
  }

  /// By direction, such as `moscow-to-beijing`.
  public let heads: [String: Heads]

  /// From 0 to 1; `nil` unless two directions are counted and one has sent anybody.
  public var ratio: Double? {
    let counts = heads.values.map(\.actual).sorted()
    guard counts.count == 2, counts[1] > 0 else { return nil }
    return Double(counts[0]) / Double(counts[1])
  }

  public init(of exchanges: some Sequence<Exchange>, asOf: Day) {
    var heads: [String: Heads] = [:]
    for exchange in exchanges {
      for row in exchange.periods where row.period?.earliest.map({ $0 <= asOf }) ?? true {
        guard let direction = row.direction ?? exchange.direction, direction != "both" else {
          continue
        }
        heads[direction, default: Heads()].planned += row.planned ?? 0
        heads[direction, default: Heads()].actual += row.actual ?? 0
      }
    }
    self.heads = heads
  }
}
