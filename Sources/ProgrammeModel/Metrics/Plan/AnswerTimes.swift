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

  /// The answers that each party gave, the quickest first.
  private let answers: [Identifier<Party>: [Answer]]

  /// How long an answer took, and where its request stands among those that were looked at.
  private struct Answer: Comparable {
    let days: Int32
    let place: Int32

    static func < (left: Answer, right: Answer) -> Bool {
      (left.days, left.place) < (right.days, right.place)
    }
  }

  /// Takes those that were answered among some requests.
  public init(among requests: [RequestStanding]) {
    self.requests = requests
    var answers: [Identifier<Party>: [Answer]] = [:]
    for (place, standing) in requests.enumerated() where !standing.isOpen {
      let answer = Answer(days: Int32(clamping: standing.days), place: Int32(place))
      answers[standing.request.to, default: []].append(answer)
    }
    self.answers = answers.mapValues { $0.sorted() }
    medianDays = answers.values.joined().lazy.map { Int($0.days) }.median
    medianDaysByParty = self.answers.compactMapValues { $0.lazy.map { Int($0.days) }.medianInOrder }
  }

  /// The requests that a party's median rests on, the quickest answer first; of equals, as they were given.
  public func answered(by party: Identifier<Party>) -> some RandomAccessCollection<RequestStanding>
  {
    (answers[party] ?? []).lazy.map { requests[Int($0.place)] }
  }
}
