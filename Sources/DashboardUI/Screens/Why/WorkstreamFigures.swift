import ProgrammeModel

/// How the figures of a workstream came about: what is done of what was planned, and how many milestones were met in time.
struct WorkstreamFigures: Explained {
  let workstream: Identifier<Workstream>

  func explanation(in context: Context) -> Explanation? {
    guard let record = context.snapshot.workstreams[workstream] else { return nil }
    let milestones = context.dated.milestones(of: workstream)
    let rate = OnTimeRate(of: milestones, asOf: context.asOf)
    let parts = [
      Progress(of: milestones, asOf: context.asOf).map { Explanation($0, in: context) },
      rate.due == 0 ? nil : Explanation(rate, in: context),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : Explanation(context.title(of: record), parts: parts)
  }
}
