/// How many days answers to requests took.
///
/// Rule: the median of all that were answered, and of each party's, in whole days, a half rounded up.
public struct AnswerTimes: Sendable {
  /// The median of all, in days, from 0; `nil` where nothing was answered.
  public let medianDays: Int?

  /// The median of each party's answers, in days, from 0; a party that gave none is missing.
  public let medianDaysByParty: [Identifier<Party>: Int]

  /// What was looked at, open ones too: shared with whoever gave them.
  private let requests: [RequestStanding]

  /// Takes those that were answered among some requests.
  public init(among requests: [RequestStanding]) {
    self.requests = requests
    let answered = requests.filter { !$0.isOpen }
    medianDays = answered.map(\.days).median
    medianDaysByParty = Dictionary(grouping: answered, by: \.request.to)
      .compactMapValues { $0.map(\.days).median }
  }

  /// The requests that a party's median rests on, the quickest answer first.
  public func answered(by party: Identifier<Party>) -> [RequestStanding] {
    requests.filter { !$0.isOpen && $0.request.to == party }.sorted { $0.days < $1.days }
  }
}
