import Phrasebook
import ProgrammeModel

extension AreaFact {
  /// Whether the order begins with the largest: the worst rating, the longest wait.
  var isLargestFirst: Bool {
    switch self {
    case .city, .evidence, .slip, .waiting, .age: true
    case .name, .trend, .done, .plan, .next: false
    }
  }

  /// Whether it is what one city says beside what the first one does.
  var isOfOtherCity: Bool { if case .city(let place) = self { place > 0 } else { false } }

  /// What areas are ordered by: what needs somebody comes first.
  func key(of standing: AreaStanding, _ context: Context) -> SortKey {
    switch self {
    case .name: .text(context.title(of: standing.area))
    case .city(let place):
      standing.reported.indices.contains(place)
        ? Self.worst(standing.reported[place].rating) : .missing
    case .evidence: Self.worst(standing.evidence.rating)
    case .trend: Self.trend(standing.trend)
    case .done: Self.share(standing.progress?.done)
    case .plan: Self.share(standing.progress?.planned)
    case .slip: standing.slipDays.map { .number($0) } ?? .missing
    case .waiting: .number(standing.waiting.reduce(0) { $0 + $1.count })
    case .next: standing.nextDeadline.map { .number(Int($0.date.latest.number)) } ?? .missing
    case .age: standing.reported.compactMap(\.ageDays).max().map { .number($0) } ?? .missing
    }
  }

  private static func worst(_ rating: Rating) -> SortKey {
    rating.step.map { .number($0) } ?? .missing
  }

  private static func share(_ share: Double?) -> SortKey {
    share.map { .number(Int(($0 * 10_000).rounded())) } ?? .missing
  }

  private static func trend(_ trend: Trend?) -> SortKey {
    switch trend {
    case .worse: .number(0)
    case .same: .number(1)
    case .better: .number(2)
    case nil: .missing
    }
  }
}
