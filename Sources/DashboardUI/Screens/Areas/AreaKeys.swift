import Phrasebook
import ProgrammeModel

/// What areas are ordered by, column by column as ``AreaColumns`` has them: what needs somebody comes first.
struct AreaKeys: Sendable {
  /// How many parties rate each area.
  let cities: Int

  func key(at column: Int, of standing: AreaStanding, _ context: Context) -> SortKey {
    if column == 0 { return .text(context.title(of: standing.area)) }
    if column <= cities { return worst(standing.reported[column - 1].rating) }
    switch column - cities {
    case 1: return worst(standing.evidence.rating)
    case 2: return share(standing.progress?.done)
    case 3: return share(standing.progress?.planned)
    case 4: return standing.slipDays.map { .number(-$0) } ?? .missing
    case 5: return standing.nextDeadline.map { .number(Int($0.date.latest.number)) } ?? .missing
    case 6: return trend(standing.trend)
    case 7: return .number(-standing.waiting.reduce(0) { $0 + $1.count })
    default: return standing.reported.compactMap(\.ageDays).max().map { .number(-$0) } ?? .missing
    }
  }

  private func worst(_ rating: Rating) -> SortKey {
    rating.step.map { .number(-$0) } ?? .missing
  }

  private func share(_ share: Double?) -> SortKey {
    share.map { .number(Int(($0 * 10_000).rounded())) } ?? .missing
  }

  private func trend(_ trend: Trend?) -> SortKey {
    switch trend {
    case .worse: .number(0)
    case .same: .number(1)
    case .better: .number(2)
    case nil: .missing
    }
  }
}
