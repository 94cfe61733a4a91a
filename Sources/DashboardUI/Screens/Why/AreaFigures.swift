import Phrasebook
import ProgrammeModel

/// How the figures of an area came about that its ratings do not tell: trend, progress, slip, punctuality, next date, waiting.
struct AreaFigures: Explained {
  let area: Identifier<Area>

  var name: String { "area \(area)" }
  var restsOnMany: Bool { true }

  func explanation(in context: Context) -> Explanation? {
    guard let standing = context.assessment.area(area) else { return nil }
    let rate = OnTimeRate(of: standing.milestones, asOf: context.asOf)
    let plan: [Explanation?] = [
      standing.reportedTrend.map { Explanation($0, in: context) },
      standing.progress.map { Explanation($0, in: context) },
      standing.slip.flatMap { Explanation(slipOf: $0, in: context) },
      rate.due == 0 ? nil : Explanation(rate, in: context),
      standing.nextDeadline.map { Explanation($0, in: context) },
    ]
    let courts = standing.waiting.filter { $0.count > 0 }.map { Explanation($0, in: context) }
    let parts = plan.compactMap { $0 } + courts
    let title = context.title(of: standing.area)
    return parts.isEmpty ? nil : Explanation(title, parts: parts)
  }
}
