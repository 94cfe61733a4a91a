import Phrasebook
import ProgrammeModel
import TerminalKit

/// The milestones of an area by workstream, each group by the date promised, and the lines that they make.
struct TimelineRows {
  /// A workstream with its milestones; without one, those that stand in the area itself.
  struct Group {
    let workstream: Workstream?
    let milestones: [MilestoneStanding]

    /// How its milestones stand.
    let rating: Rating

    init(_ workstream: Workstream?, _ milestones: [MilestoneStanding], in context: Context) {
      self.workstream = workstream
      self.milestones = milestones
      rating = context.planRating(of: milestones) ?? .unknown
    }
  }

  /// The lines of all groups: a title, its milestones, and a blank one between groups.
  enum Line {
    case title(Group)

    /// A milestone, its place among all, and from when it could be worked on.
    case milestone(MilestoneStanding, entry: Int, start: Day?)
    case blank
  }

  let groups: [Group]
  let names: [RecordName]
  let lines: [Line]

  /// The line of each milestone, in the order of ``names``.
  let linesOfEntries: [Int]

  /// Whether all of its milestones are made up.
  let isIllustrative: Bool

  /// The columns of the longest name with its mark, in the language shown.
  let nameColumns: Int

  /// The days that a scale must hold: the programme's period, or else all dates there are.
  let span: ClosedRange<Day>

  private init(_ groups: [Group], in context: Context) {
    self.groups = groups
    let milestones = groups.flatMap(\.milestones).map(\.milestone)
    let marksAll = context.marksAll(milestones)
    isIllustrative = marksAll
    nameColumns =
      milestones.lazy.map { milestone in
        let mark = marksAll ? [] : context.illustrativeMark(milestone)
        return (context.nameSpans(of: milestone) + mark).columns
      }.max() ?? 0
    names = groups.flatMap { $0.milestones.map(\.milestone.name) }
    var lines: [Line] = []
    var places: [Int] = []
    for group in groups {
      lines += lines.isEmpty ? [.title(group)] : [.blank, .title(group)]
      var before: MilestoneStanding?
      for standing in group.milestones {
        let start = Self.start(of: standing, before: before, in: context)
        places.append(lines.count)
        lines.append(.milestone(standing, entry: places.count - 1, start: start))
        before = standing
      }
    }
    self.lines = lines
    linesOfEntries = places
    span = Self.span(of: groups, in: context)
  }

  /// How many milestones stand on the lines from one on.
  func milestoneCount(fromLine line: Int) -> Int {
    linesOfEntries.count - linesOfEntries.prefixCount { $0 < line }
  }

  private static func span(of groups: [Group], in context: Context) -> ClosedRange<Day> {
    let period = context.snapshot.programme.period
    if let first = period?.earliest, let last = period?.latest, first <= last {
      return first...last
    }
    let days = groups.flatMap(\.milestones).compactMap { $0.due?.latest } + [context.asOf]
    return (days.min() ?? context.asOf)...(days.max() ?? context.asOf)
  }

  /// From when a milestone could be worked on: what it needs, the one before it, or the beginning.
  private static func start(
    of standing: MilestoneStanding, before: MilestoneStanding?, in context: Context
  ) -> Day? {
    let needs = standing.milestone.dependencies.compactMap { id in
      context.snapshot.milestones[id].flatMap { context.standing(of: $0) }?.due?.latest
    }
    return needs.max() ?? before?.due?.latest ?? context.snapshot.programme.period?.earliest
  }
}

extension TimelineRows {
  /// All of an area's, put together once for the data and the day, so that a key pays for the lines in view alone.
  static func all(of area: Identifier<Area>, in context: Context) -> TimelineRows {
    context.assessment.remember(question(area, context)) {
      TimelineRows(groups(of: area, in: context), in: context)
    }
  }

  /// Those that pass a filter.
  ///
  /// - Parameter sought: What is sought, which the rows follow from.
  static func passing(
    _ names: [RecordName], sought: String, of area: Identifier<Area>, in context: Context
  ) -> TimelineRows {
    context.assessment.remember(question(area, context) + ", \(sought)") {
      let kept = Set(names)
      let groups = all(of: area, in: context).groups.map { group in
        Group(
          group.workstream, group.milestones.filter { kept.contains($0.milestone.name) },
          in: context)
      }
      return TimelineRows(groups.filter { !$0.milestones.isEmpty }, in: context)
    }
  }

  /// What the rows follow from: names are as wide as they are in the language shown.
  private static func question(_ area: Identifier<Area>, _ context: Context) -> String {
    "timeline of \(area.text) \(context.language.rawValue)"
  }

  private static func groups(of area: Identifier<Area>, in context: Context) -> [Group] {
    let all = context.dated.milestones(of: area).inOrderOfDue()
    let workstreams = context.dated.workstreams(of: area)
    let known = Set(workstreams.map(\.id))
    let byWorkstream = Dictionary(grouping: all) { standing in
      standing.milestone.workstream.flatMap { known.contains($0) ? $0 : nil }
    }
    return ([nil] + workstreams.map(Optional.some)).compactMap { workstream in
      byWorkstream[workstream?.id].map { Group(workstream, $0, in: context) }
    }
  }
}
