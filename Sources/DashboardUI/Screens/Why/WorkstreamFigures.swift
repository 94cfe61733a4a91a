import ProgrammeModel

/// How the figures of a workstream came about: what is done of what was planned, and how many milestones were met in time.
struct WorkstreamFigures: Explained {
  let workstream: Identifier<Workstream>

  init(workstream: Identifier<Workstream>) { self.workstream = workstream }

  /// The figures of a record that is a workstream; of another there are none.
  init?(of name: RecordName) {
    guard name.kind == Workstream.kind else { return nil }
    self.init(workstream: Identifier(name.id))
  }

  var name: String { "workstream \(workstream)" }

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
