/// How many days answers to requests took.
///
/// Rule: the median of all that were answered, and of each party's, in whole days, a half rounded up.
package struct AnswerTimes: Sendable {
  /// `nil` where nothing was answered.
  package let medianDays: Int?
  package let medianDaysByParty: [Identifier<Party>: Int]

  package init(among requests: [RequestStanding]) {
    let answered = requests.filter { !$0.isOpen }
    medianDays = answered.map(\.days).median
    medianDaysByParty = Dictionary(grouping: answered, by: \.request.to)
      .compactMapValues { $0.map(\.days).median }
  }
}
