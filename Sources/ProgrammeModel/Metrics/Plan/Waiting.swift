/// What is waited for from one party.
///
/// Rule: open requests to it.
public struct Waiting: Sendable {
  public static let rule = "waiting on a city"

  public let party: Identifier<Party>
  public let count: Int

  /// Days since the oldest was opened; 0 where nothing waits.
  public let oldestDays: Int
  public let overdueCount: Int

  init(on party: Identifier<Party>, among requests: [RequestStanding]) {
    let open = requests.filter { $0.isOpen && $0.request.to == party }
    self.party = party
    count = open.count
    oldestDays = open.map(\.days).max() ?? 0
    overdueCount = open.filter { $0.overdueDays != nil }.count
  }
}
