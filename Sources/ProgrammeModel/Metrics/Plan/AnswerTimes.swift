/// How many days answers to requests took.
///
/// Rule: the median of all that were answered, and of each party's; of an even number, the lower of the two in the middle.
package struct AnswerTimes: Sendable {
  /// `nil` where nothing was answered.
  package let medianDays: Int?
  package let medianDaysByParty: [Identifier<Party>: Int]

  package init(among requests: [RequestStanding]) {
    let answered = requests.filter { !$0.isOpen }
    medianDays = Self.median(answered)
    medianDaysByParty = Dictionary(grouping: answered, by: \.request.to)
      .compactMapValues(Self.median)
  }

  private static func median(_ answered: [RequestStanding]) -> Int? {
    let days = answered.map(\.days).sorted()
    return days.isEmpty ? nil : days[(days.count - 1) / 2]
  }
}
