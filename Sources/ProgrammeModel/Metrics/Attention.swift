/// Something that wants a coordinator's eye.
public struct Attention: Sendable {
  /// Why, in the order that a list of them has.
  public enum Kind: String, CaseIterable, Sendable {
    case late, waits, differs, risk, silent, stale, file
  }

  public let kind: Kind

  /// The record it is about; for a file, its path.
  public let id: String

  /// The record's kind; `file` for a file.
  public let recordKind: String
  public let area: Identifier<Area>?

  /// Whose turn it is, or whose word it is about.
  public let party: Identifier<Party>?

  /// Days late, waiting or silent; a risk's score is in ``score``.
  public let days: Int?
  public let score: Int?

  /// What it is called, as stored.
  public let title: LocalizedText?

  /// The evidence rating of its area, for what is late.
  public let rating: Rating

  /// What tells it from all others.
  public var key: String {
    "\(kind.rawValue) \(recordKind):\(id) \(party?.text ?? "")"
  }
}

extension Attention {
  /// Everything that wants an eye, late first, inside a kind by days.
  ///
  /// - Parameter requests: those of all areas and of none.
  static func all(
    _ standings: [AreaStanding], _ requests: [RequestStanding], in dated: DatedSnapshot
  ) -> [Attention] {
    let found =
      standings.flatMap(\.late) + waiting(requests) + standings.compactMap(\.disagreement)
      + standings.flatMap { $0.highRisks(dated) } + standings.flatMap(\.quietParties)
      + files(dated.snapshot)
    var ordered: [Attention] = []
    ordered.reserveCapacity(found.count)
    for kind in Kind.allCases {
      ordered += found.filter { $0.kind == kind }.sorted { $0.weight > $1.weight }
    }
    return ordered
  }

  private var weight: Int { days ?? score ?? 0 }

  private static func waiting(_ requests: [RequestStanding]) -> [Attention] {
    requests.filter(\.isOpen).map { standing in
      Attention(
        kind: .waits, id: standing.request.common.id, recordKind: Request.kind,
        area: standing.request.area, party: standing.request.to, days: standing.days, score: nil,
        title: standing.request.title, rating: .amber)
    }
  }

  private static func files(_ snapshot: Snapshot) -> [Attention] {
    snapshot.files.filter { !$0.isReadable && !$0.isStray }.map { file in
      Attention(
        kind: .file, id: file.path, recordKind: "file", area: nil, party: nil, days: nil,
        score: nil, title: nil, rating: .unknown)
    }
  }
}

extension AreaStanding {
  fileprivate var late: [Attention] {
    milestones.compactMap { standing in
      standing.overdueDays.map { days in
        Attention(
          kind: .late, id: standing.milestone.common.id, recordKind: Milestone.kind, area: area.id,
          party: nil, days: days, score: nil, title: standing.milestone.title,
          rating: evidence.rating)
      }
    }
  }

  fileprivate var disagreement: Attention? {
    difference.map { difference in
      Attention(
        kind: .differs, id: area.common.id, recordKind: Area.kind, area: area.id,
        party: difference.party, days: nil, score: nil, title: area.title, rating: evidence.rating)
    }
  }

  fileprivate func highRisks(_ dated: DatedSnapshot) -> [Attention] {
    dated.risks(of: area.id).compactMap { risk in
      guard risk.status == .open, let score = risk.score, score >= EvidenceRating.redScore else {
        return nil
      }
      return Attention(
        kind: .risk, id: risk.common.id, recordKind: Risk.kind, area: area.id, party: risk.party,
        days: nil, score: score, title: risk.title, rating: .red)
    }
  }

  fileprivate var quietParties: [Attention] {
    reported.filter(\.isStale).map { reported in
      Attention(
        kind: reported.isSilent ? .silent : .stale, id: area.common.id, recordKind: Area.kind,
        area: area.id, party: reported.party, days: reported.ageDays, score: nil,
        title: area.title, rating: .amber)
    }
  }
}

extension AreaStanding.Difference {
  /// Whose word is too good; `nil` where none can be told to be.
  fileprivate var party: Identifier<Party>? {
    switch self {
    case .greenDespiteCritical(let word, _), .overrated(let word): word.party
    case .apart: nil
    }
  }
}
