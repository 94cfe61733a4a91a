/// What is waited for from one party.
///
/// Rule: open requests to it.
public struct Waiting: Metric {
  public static let rule = "waiting on a city"

  public let party: Identifier<Party>

  /// How many wait, from 0.
  public let count: Int

  /// Days since the oldest was opened; 0 where nothing waits.
  public let oldestDays: Int

  /// How many of them are past the day that they were due, from 0.
  public let overdueCount: Int

  /// The requests that wait, the oldest first.
  public let requests: [RequestStanding]

  public var value: Int { count }
  public var restsOn: [RecordName] { requests.map(\.request.name) }

  /// Counts what is open to a party among some requests, which come the oldest first.
  public init(on party: Identifier<Party>, among requests: [RequestStanding]) {
    let open = requests.filter { $0.isOpen && $0.request.to == party }
    self.party = party
    self.requests = open
    count = open.count
    oldestDays = open.map(\.days).max() ?? 0
    overdueCount = open.filter { $0.overdueDays != nil }.count
  }
}
