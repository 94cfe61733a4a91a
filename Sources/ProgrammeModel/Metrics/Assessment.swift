import Synchronization

/// Everything worked out about a programme on a day: the same for screens, files and checks.
///
/// Made once for a snapshot and a day, and cheap to copy.
public struct Assessment: Sendable {
  private let contents: Contents

  private final class Contents: Sendable {
    let dated: DatedSnapshot
    let areas: [AreaStanding]
    let positions: [Identifier<Area>: Int]
    let slipDays: Int?
    let rating: ProgrammeRating
    let reported: [ProgrammeRating]
    let progress: Progress?
    let requests: [RequestStanding]
    let waiting: [Waiting]
    let answerTimes: AnswerTimes
    let events: [EventStanding]
    let upcoming: [EventStanding]
    let trade: [SeriesReading]
    let attention: [Attention]

    /// The changes asked for last, so that drawing a screen of them works them out once.
    let latestChanges = Mutex<Changes?>(nil)

    /// What was made of it for screens.
    let answers = Answers()

    let advice = LastAnswer<Bool, FindingIndex>()

    /// What was asked for once.
    let onceAnswers = AssessedAnswers()

    init(_ dated: DatedSnapshot) {
      self.dated = dated
      let areas = dated.areas.map { AreaStanding($0, in: dated) }
      self.areas = areas
      positions = Dictionary(uniqueKeysWithValues: zip(areas.map(\.id), 0...))
      slipDays = areas.compactMap(\.slipDays).max()
      rating = ProgrammeRating(of: areas)
      reported = dated.snapshot.parties.indices.map { party in
        ProgrammeRating(of: areas) { $0.reported[party].rating }
      }
      progress = Progress(of: areas.map(\.milestones), asOf: dated.asOf)
      let requests = dated.requests
      self.requests = requests
      answerTimes = AnswerTimes(among: requests)
      waiting = dated.snapshot.parties.map { Waiting(on: $0.id, among: requests) }
      events = dated.snapshot.index.eventsByStart.filter(dated.shows)
        .map { EventStanding($0, in: dated) }
      upcoming = events.filter(\.isUpcoming).sorted { $0.beginsBy < $1.beginsBy }
      trade = dated.series.map { SeriesReading($0, in: dated) }
      attention = Attention.all(areas, requests, in: dated)
    }
  }

  public init(_ dated: DatedSnapshot) { contents = Contents(dated) }

  public var dated: DatedSnapshot { contents.dated }
  public var snapshot: Snapshot { contents.dated.snapshot }
  public var asOf: Day { contents.dated.asOf }
  public var calendar: WorkingCalendar { snapshot.index.calendar }

  /// Days after the as-of day, up to and with a day, on which all parties work, with what they rest on.
  public func sharedWorkingDays(through day: Day) -> SharedWorkingDays {
    SharedWorkingDays(through: day, in: dated)
  }

  /// In the programme's own order.
  public var areas: [AreaStanding] { contents.areas }

  /// The standing of one area, or `nil` where it is not shown.
  public func area(_ id: Identifier<Area>) -> AreaStanding? {
    contents.positions[id].map { contents.areas[$0] }
  }

  public var rating: ProgrammeRating { contents.rating }

  /// What each party's own ratings come to by the same rule, in the order of parties.
  public var reported: [ProgrammeRating] { contents.reported }

  /// Over all milestones; `nil` without any.
  public var progress: Progress? { contents.progress }

  /// The largest slip of an area, in days; `nil` where none can be told.
  public var slipDays: Int? { contents.slipDays }

  /// Requests that had been opened, oldest first.
  public var requests: [RequestStanding] { contents.requests }

  /// What is waited for from each party, in their order.
  public var waiting: [Waiting] { contents.waiting }

  /// How many days answers to all requests took.
  public var answerTimes: AnswerTimes { contents.answerTimes }

  /// All events by their start, past ones too.
  public var events: [EventStanding] { contents.events }

  /// Events not ended, cancelled or held: what goes on, then by their start; one whose month has begun by the month's end.
  public var upcoming: [EventStanding] { contents.upcoming }

  /// What each trade series says, by id.
  public var trade: [SeriesReading] { contents.trade }

  /// What one series says, or `nil` where it is not shown.
  public func series(_ id: Identifier<TradeSeries>) -> SeriesReading? {
    once(SeriesPlaces.self).places[id].map { contents.trade[$0] }
  }

  /// What wants an eye, late first.
  public var attention: [Attention] { contents.attention }

  /// What changed from a day on, up to the as-of day.
  public func changes(since day: Day) -> Changes {
    contents.latestChanges.withLock { latest in
      if let latest, latest.since == day { return latest }
      let changes = Changes(since: day, in: self)
      latest = changes
      return changes
    }
  }

  /// How many records are marked illustrative, shown or not.
  public var illustrativeCount: Int { snapshot.index.illustrativeCount }
}

extension Assessment {
  /// What was made for a question, kept while the last few are asked again. One question has one kind of answer.
  package func remember<Answer: Sendable>(_ question: String, _ make: () -> Answer) -> Answer {
    contents.answers(question, make)
  }
}

extension Assessment {
  /// What is worked out once, when it is first asked for.
  package func once<Answer: AssessedOnce>(_ kind: Answer.Type = Answer.self) -> Answer {
    contents.onceAnswers.answer { Answer(self) }
  }
}

extension Assessment {
  /// All findings: those of the data, and those that depend on the day; worked out when first asked for.
  package var findings: [Finding] { findingIndex.all }

  /// All findings, by what tells them apart.
  package var findingIndex: FindingIndex {
    contents.advice(true) { FindingIndex(Advice.findings(for: self)) }
  }
}
