import ProgrammeModel

/// The milestones of an area by workstream, each group by the date promised.
struct TimelineRows {
  /// A workstream with its milestones; without one, those that stand in the area itself.
  struct Group {
    let workstream: Workstream?
    let milestones: [MilestoneStanding]
  }

  private(set) var groups: [Group]

  init(of area: Identifier<Area>, in context: Context) {
    let all = context.dated.milestones(of: area).sorted { left, right in
      (left.due?.latest.number ?? .max, left.milestone.common.id)
        < (right.due?.latest.number ?? .max, right.milestone.common.id)
    }
    let workstreams = context.dated.workstreams(of: area)
    let known = Set(workstreams.map(\.id))
    let own = all.filter { $0.milestone.workstream.map { !known.contains($0) } ?? true }
    groups =
      ([Group(workstream: nil, milestones: own)]
      + workstreams.map { workstream in
        Group(
          workstream: workstream,
          milestones: all.filter { $0.milestone.workstream == workstream.id })
      }).filter { !$0.milestones.isEmpty }
  }

  /// The same with these milestones alone.
  func narrowed(to names: Set<RecordName>) -> TimelineRows {
    var rows = self
    rows.groups = groups.map { group in
      let kept = group.milestones.filter { names.contains($0.milestone.name) }
      return Group(workstream: group.workstream, milestones: kept)
    }.filter { !$0.milestones.isEmpty }
    return rows
  }

  var names: [RecordName] { groups.flatMap { $0.milestones.map(\.milestone.name) } }

  /// The days that a scale must hold: the programme's period, or else all dates there are.
  func span(in context: Context) -> ClosedRange<Day> {
    let period = context.snapshot.programme.period
    if let first = period?.earliest, let last = period?.latest, first <= last {
      return first...last
    }
    let days = groups.flatMap(\.milestones).compactMap { $0.due?.latest } + [context.asOf]
    return (days.min() ?? context.asOf)...(days.max() ?? context.asOf)
  }

  /// From when a milestone could be worked on: what it needs, the one before it, or the beginning.
  func start(
    of standing: MilestoneStanding, before: MilestoneStanding?, in context: Context
  ) -> Day? {
    let needs = standing.milestone.dependencies.compactMap {
      context.snapshot.milestones[$0]?.due?.latest
    }
    return needs.max() ?? before?.due?.latest ?? context.snapshot.programme.period?.earliest
  }
}
