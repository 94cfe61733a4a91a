/// Something that became known, or came out otherwise, in a span of days.
public struct Change: Sendable {
  /// What it is; the raw values are those of scripts.
  public enum Kind: String, CaseIterable, Sendable {
    case rating, evidence
    case dateMoved = "date-moved"
    case milestoneLate = "milestone-late"
    case milestoneMet = "milestone-met"
    case requestNew = "request-new"
    case requestOverdue = "request-overdue"
    case requestAnswered = "request-answered"
    case decision
    case agreementSigned = "agreement-signed"
    case figurePublished = "figure-published"
    case figureRevised = "figure-revised"
    case update, risk, document
  }

  /// The groups of changes, in the order in which they are listed.
  public enum Group: String, CaseIterable, Sendable {
    case ratings, dates, requests, decisions, figures, rest
  }

  /// What it was before and is now.
  public enum Detail: Sendable {
    case none
    case ratings(from: Rating, to: Rating)
    case dates(from: PartialDate, to: PartialDate)

    /// Days late or overdue on the as-of day.
    case days(Int)

    /// The figure, and the one that was known of the same period before.
    case figure(Observation, before: Observation?)
  }

  public let kind: Kind

  /// The day of the change, or `nil` where none can be told.
  public let day: Day?
  public let record: RecordName
  public let area: Identifier<Area>?

  /// Whose word, request or answer it is.
  public let party: Identifier<Party>?

  /// Whether the record, or the word that a rating rests on, is made up.
  public let isIllustrative: Bool
  public let detail: Detail

  init(
    _ kind: Kind, on day: Day?, _ record: some Record, area: Identifier<Area>? = nil,
    party: Identifier<Party>? = nil, _ detail: Detail = .none,
    isIllustrative: Bool? = nil
  ) {
    self.kind = kind
    self.day = day
    self.record = record.name
    self.area = area
    self.party = party
    self.isIllustrative = isIllustrative ?? record.isIllustrative
    self.detail = detail
  }

  public var group: Group {
    switch kind {
    case .rating, .evidence: .ratings
    case .dateMoved, .milestoneLate, .milestoneMet: .dates
    case .requestNew, .requestOverdue, .requestAnswered: .requests
    case .decision, .agreementSigned: .decisions
    case .figurePublished, .figureRevised: .figures
    case .update, .risk, .document: .rest
    }
  }

  /// What tells it from all others of a span.
  public var key: String {
    let period = if case .figure(let row, _) = detail { row.period?.description ?? "" } else { "" }
    return "\(kind.rawValue) \(record.kind):\(record.id) \(party?.text ?? "") \(period)"
  }
}
